// The board: takes pictures, shows the newest, and paints no more than has changed.
import type { Tweens } from 'phaser';
import { fetchChart } from './chart/data.ts';
import { chartOf } from './geometry/charts.ts';
import { type BoardLayout, slipKind } from './layout.ts';
import { type Fonts, type Letters, lettersIn, loadLetters } from './letters.ts';
import { between, CHANGE, moves } from './motion.ts';
import { paletteOf } from './palette.ts';
import type { BoardPicture, OptionPicture } from './picture.ts';
import { Easel } from './stage/easel.ts';
import { type BoardEvents, Listeners } from './stage/listeners.ts';
import { Slips } from './stage/slips.ts';
import type { Stage } from './stage/stage.ts';
import { wordsOf } from './words.ts';

/** A texture of more device pixels than this costs memory that nobody sees. */
const MOST_PIXELS = 12e6;

/** Crisp on fine screens; beyond two device pixels nobody sees the difference. */
function pixelRatio({ width, height }: BoardLayout): number {
  const affordable = Math.sqrt(MOST_PIXELS / (width * height));
  return Math.min(2, window.devicePixelRatio || 1, affordable);
}

export class PaintedBoard {
  readonly #stage: Stage;
  readonly #letters: Letters;
  readonly #still: boolean;
  readonly #easel: Easel;
  readonly #slips: Slips;
  readonly #listeners = new Listeners();
  #layout: BoardLayout | null = null;
  /** What is on the screen now, perhaps half way, and what it is on its way to. */
  #shown: BoardPicture | null = null;
  #wanted: BoardPicture | null = null;
  #pointed: string | null = null;
  #laid = '';
  #motion: Tweens.Tween | null = null;
  #gone = false;

  constructor(stage: Stage, fonts: Fonts, still: boolean) {
    this.#stage = stage;
    this.#letters = lettersIn(fonts);
    this.#still = still;
    this.#easel = new Easel(stage.scene, this.#letters);
    const hand = {
      take: (id: string) => this.#listeners.tell('option', id),
      point: (id: string | null) => this.#point(id),
      wake: stage.wake,
    };
    this.#slips = new Slips(stage.scene, hand, still);
    stage.scene.input.on('pointerdown', () => {
      if (this.#motion) this.skip();
    });
  }

  show(picture: BoardPicture): void {
    const from = this.#shown;
    this.#wanted = picture;
    this.#stop();
    const animates = from !== null && this.#layout !== null && !this.#still && moves(from, picture);
    this.#shown = animates ? between(from, picture, 0) : picture;
    this.#paint();
    if (animates) this.#move(from, picture);
    const repaint = (came: boolean) => {
      if (came && !this.#gone) this.#repaint();
    };
    void loadLetters(this.#letters, wordsOf(picture)).then(repaint);
    void fetchChart(chartOf(picture.seats)).then(repaint);
  }

  place(layout: BoardLayout): void {
    // A hidden page has no size: what is shown stays until it has one again.
    if (layout.width < 1 || layout.height < 1) return;
    this.#layout = layout;
    this.#stage.resize(layout.width, layout.height, pixelRatio(layout));
    this.#repaint();
  }

  on<Name extends keyof BoardEvents>(
    event: Name,
    listener: (value: BoardEvents[Name]) => void,
  ): () => void {
    return this.#listeners.add(event, listener);
  }

  /** To the end of whatever moves. */
  skip(): void {
    this.#stop();
    this.#shown = this.#wanted;
    this.#paint();
  }

  framesDrawn(): number {
    return this.#stage.framesDrawn();
  }

  destroy(): void {
    this.#gone = true;
    this.#stop();
    this.#slips.clear();
    this.#stage.destroy();
  }

  #point(id: string | null): void {
    this.#pointed = id;
    this.#slips.draw(this.#options(), true);
    this.#listeners.tell('hover', id);
  }

  #options(): OptionPicture[] {
    return (this.#wanted?.options ?? []).map((option) =>
      option.id === this.#pointed ? { ...option, pointed: true } : option,
    );
  }

  #stop(): void {
    this.#motion?.remove();
    this.#motion = null;
  }

  #move(from: BoardPicture, to: BoardPicture): void {
    const clock = { elapsed: 0 };
    this.#motion = this.#stage.scene.tweens.add({
      targets: clock,
      elapsed: CHANGE,
      duration: CHANGE,
      onUpdate: () => {
        this.#shown = between(from, to, clock.elapsed);
        this.#paintInstruments();
      },
      onComplete: () => {
        this.#motion = null;
      },
    });
    this.#stage.wake();
  }

  /** Everything anew: other size, other letters. */
  #repaint(): void {
    this.#easel.forgetChart();
    this.#laid = '';
    this.#paint();
  }

  #paint(): void {
    if (!this.#shown || !this.#layout) return;
    this.#easel.paintChart(this.#shown, this.#layout, pixelRatio(this.#layout));
    this.#laySlips(this.#shown, this.#layout);
    this.#paintInstruments();
  }

  #paintInstruments(): void {
    if (!this.#shown || !this.#layout) return;
    this.#easel.paintInstruments(this.#shown, this.#layout, pixelRatio(this.#layout));
    this.#stage.wake();
  }

  /** Slips with other words are laid anew; the same ones rise or lie down. */
  #laySlips({ theme, options }: BoardPicture, layout: BoardLayout): void {
    const slips = options.map(({ id, title, shares, open }) => [id, title, shares, open]);
    const key = JSON.stringify([theme, slipKind(layout), slips]);
    if (key === this.#laid) {
      this.#slips.draw(this.#options(), true);
      return;
    }
    this.#laid = key;
    if (!options.some(({ id }) => id === this.#pointed)) this.#pointed = null;
    const colours = { palette: paletteOf(theme), letters: this.#letters };
    this.#slips.lay(this.#options(), layout, colours, pixelRatio(layout));
  }
}
