// The game that draws the board. Its loop sleeps unless something moves: an idle board draws no
// frames, and says how many it has drawn.
import { AUTO, CANVAS, Core, Game, Renderer, Scale, Scene, WEBGL } from 'phaser';

export type RendererChoice = 'auto' | 'canvas' | 'webgl';

export interface Stage {
  scene: Scene;
  /** Size in CSS pixels; everything on the stage is placed in device pixels. */
  resize(width: number, height: number, pixelRatio: number): void;
  /** Draws at least one frame, then goes on while tweens run. */
  wake(): void;
  framesDrawn(): number;
  destroy(): void;
}

function startGame(
  parent: HTMLElement,
  renderer: RendererChoice,
): Promise<{ game: Game; scene: Scene }> {
  return new Promise((resolve) => {
    class BoardScene extends Scene {
      create(): void {
        resolve({ game: this.game, scene: this });
      }
    }
    new Game({
      type: { auto: AUTO, canvas: CANVAS, webgl: WEBGL }[renderer],
      parent,
      width: 16,
      height: 16,
      scene: BoardScene,
      transparent: true,
      banner: false,
      autoFocus: false,
      disableContextMenu: false,
      audio: { noAudio: true },
      scale: { mode: Scale.NONE, autoRound: true },
      render: { antialias: true, roundPixels: true, powerPreference: 'low-power' },
      input: {
        keyboard: false,
        gamepad: false,
        windowEvents: false,
        touch: { capture: false },
        mouse: {
          preventDefaultDown: false,
          preventDefaultUp: false,
          preventDefaultMove: false,
          preventDefaultWheel: false,
        },
      },
    });
  });
}

export async function startStage(parent: HTMLElement, renderer: RendererChoice): Promise<Stage> {
  const { game, scene } = await startGame(parent, renderer);
  const { canvas, loop } = game;
  let frames = 0;
  let asked = true;
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.display = 'block';
  // A finger on the board scrolls the page; a tap is still a tap.
  canvas.style.touchAction = 'manipulation';

  game.events.on(Core.Events.POST_RENDER, () => {
    frames += 1;
    const moving = scene.tweens.getTweens().length > 0;
    if (!moving && !asked) loop.sleep();
    asked = false;
  });
  const wake = () => {
    asked = true;
    if (!loop.running) loop.wake();
  };
  // The browser may drop what was drawn, while the page was hidden or with the graphics context.
  game.events.on(Core.Events.VISIBLE, wake);
  game.renderer.on(Renderer.Events.RESTORE_WEBGL, wake);

  return {
    scene,
    resize: (width, height, pixelRatio) => {
      game.scale.zoom = 1 / pixelRatio;
      game.scale.resize(Math.round(width * pixelRatio), Math.round(height * pixelRatio));
      // The scale manager leaves the style alone when zoom is 1; pointers are measured against it.
      canvas.style.width = `${width}px`;
      canvas.style.height = `${height}px`;
      game.scale.refresh();
      wake();
    },
    wake,
    framesDrawn: () => frames,
    destroy: () => {
      game.destroy(true);
      // A sleeping loop would never come to take the game down.
      if (!loop.running) loop.wake();
    },
  };
}
