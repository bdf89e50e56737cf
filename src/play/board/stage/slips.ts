// Options on the canvas: they answer to the hand, rise and turn to paper.
import type { GameObjects, Scene } from 'phaser';
import { type BoardLayout, type Rectangle, RISE, slipKind, slipRectangles } from '../layout.ts';
import type { Letters } from '../letters.ts';
import { ANSWER } from '../motion.ts';
import type { Palette } from '../palette.ts';
import type { OptionPicture } from '../picture.ts';
import { paintSlip } from '../slips/paint.ts';
import { Sheet } from './sheet.ts';

/** Around a slip for its shadow. */
const MARGIN = 22;
const DEPTH = 40;

interface Slip {
  id: string;
  open: boolean;
  up: boolean;
  group: GameObjects.Container;
  slate: Sheet;
  paper: Sheet;
  zone: GameObjects.Zone;
}

export interface SlipHand {
  take(id: string): void;
  point(id: string | null): void;
  /** Something moves, or must be drawn. */
  wake(): void;
}

export class Slips {
  readonly #scene: Scene;
  readonly #hand: SlipHand;
  readonly #still: boolean;
  #slips: Slip[] = [];
  #made = 0;

  constructor(scene: Scene, hand: SlipHand, still: boolean) {
    this.#scene = scene;
    this.#hand = hand;
    this.#still = still;
  }

  /** Lays all slips anew; `draw` after that. */
  lay(
    options: OptionPicture[],
    layout: BoardLayout,
    colours: { palette: Palette; letters: Letters },
    ratio: number,
  ): void {
    this.clear();
    const kind = slipKind(layout);
    if (kind === 'none') return;
    const boxes = slipRectangles(layout, options.length);
    this.#slips = options.map((option, n) => this.#make(option, boxes[n]!, kind, colours, ratio));
    this.draw(options, false);
  }

  #make(
    option: OptionPicture,
    box: Rectangle,
    kind: 'cards' | 'marks',
    colours: { palette: Palette; letters: Letters },
    ratio: number,
  ): Slip {
    this.#made += 1;
    const area = {
      x: -MARGIN,
      y: -MARGIN,
      width: box.width + 2 * MARGIN,
      height: box.height + 2 * MARGIN,
    };
    const face = (name: 'slate' | 'paper') => {
      const sheet = new Sheet(this.#scene, `slip ${this.#made} ${name}`, DEPTH);
      sheet.paint(area, ratio, (brush) =>
        paintSlip(brush, colours, { ...box, x: 0, y: 0 }, option, name, kind),
      );
      return sheet;
    };
    const [slate, paper] = [face('slate'), face('paper')];
    const group = this.#scene.add
      .container(Math.round(box.x * ratio), Math.round(box.y * ratio), [slate.image, paper.image])
      .setDepth(DEPTH)
      .setData('rest', Math.round(box.y * ratio))
      .setData('rise', kind === 'cards' ? RISE * ratio : 0);
    const zone = this.#scene.add
      .zone(box.x * ratio, (box.y - RISE) * ratio, box.width * ratio, (box.height + RISE) * ratio)
      .setOrigin(0, 0)
      .setInteractive({ useHandCursor: option.open });
    zone.on('pointerover', () => this.#hand.point(option.id));
    zone.on('pointerout', () => this.#hand.point(null));
    zone.on('pointerup', (pointer: { getDistance(): number }) => {
      if (option.open && pointer.getDistance() < 10 * ratio) this.#hand.take(option.id);
    });
    return { id: option.id, open: option.open, up: false, group, slate, paper, zone };
  }

  /** The slips that are chosen or pointed at stand up, the others lie down. */
  draw(options: OptionPicture[], moving: boolean): void {
    for (const slip of this.#slips) {
      const option = options.find(({ id }) => id === slip.id);
      const up = Boolean(option && (option.chosen || option.pointed));
      if (up === slip.up && moving) continue;
      slip.up = up;
      const y = slip.group.getData('rest') - (up && !this.#still ? slip.group.getData('rise') : 0);
      const alpha = up ? 1 : 0;
      this.#scene.tweens.killTweensOf([slip.group, slip.paper.image]);
      if (!moving || this.#still) {
        slip.group.setY(y);
        slip.paper.image.setAlpha(alpha);
      } else {
        this.#scene.tweens.add({ targets: slip.group, y, duration: ANSWER, ease: 'Cubic.easeOut' });
        this.#scene.tweens.add({ targets: slip.paper.image, alpha, duration: ANSWER });
      }
    }
    this.#hand.wake();
  }

  clear(): void {
    for (const { group, slate, paper, zone } of this.#slips) {
      this.#scene.tweens.killTweensOf([group, paper.image]);
      zone.destroy();
      slate.destroy();
      paper.destroy();
      group.destroy();
    }
    this.#slips = [];
  }
}
