import type { GameObjects, Scene, Textures } from 'phaser';
import type { Rectangle } from '../layout.ts';

export type Paint = (brush: CanvasRenderingContext2D) => void;

/** A picture painted by hand into a texture, at the resolution of the screen. */
export class Sheet {
  readonly image: GameObjects.Image;
  readonly #texture: Textures.CanvasTexture;

  constructor(scene: Scene, key: string, depth: number) {
    const texture = scene.textures.createCanvas(key, 2, 2);
    if (!texture) throw new Error(`there is a texture ${key} already`);
    this.#texture = texture;
    this.image = scene.add.image(0, 0, key).setOrigin(0, 0).setDepth(depth).setVisible(false);
  }

  /** `area` in CSS pixels; the brush works in the same coordinates. */
  paint(area: Rectangle, pixelRatio: number, paint: Paint): void {
    const left = Math.floor(area.x * pixelRatio);
    const top = Math.floor(area.y * pixelRatio);
    const width = Math.max(1, Math.ceil(area.width * pixelRatio));
    const height = Math.max(1, Math.ceil(area.height * pixelRatio));
    const brush = this.#texture.context;
    if (this.#texture.width !== width || this.#texture.height !== height)
      this.#texture.setSize(width, height);
    brush.reset();
    brush.setTransform(pixelRatio, 0, 0, pixelRatio, -left, -top);
    paint(brush);
    this.#texture.refresh();
    this.image
      .setTexture(this.#texture.key)
      .setOrigin(0, 0)
      .setPosition(left, top)
      .setVisible(true);
  }

  hide(): void {
    this.image.setVisible(false);
  }

  destroy(): void {
    this.image.destroy();
    this.#texture.destroy();
  }
}

/** The same on a canvas of the page's own; it is given its size here. */
export function paintCanvas(
  canvas: HTMLCanvasElement,
  area: Rectangle,
  pixelRatio: number,
  paint: Paint,
): void {
  const brush = canvas.getContext('2d');
  if (!brush) return;
  canvas.width = Math.ceil(area.width * pixelRatio);
  canvas.height = Math.ceil(area.height * pixelRatio);
  canvas.style.width = `${area.width}px`;
  canvas.style.height = `${area.height}px`;
  brush.setTransform(pixelRatio, 0, 0, pixelRatio, -area.x * pixelRatio, -area.y * pixelRatio);
  paint(brush);
}
