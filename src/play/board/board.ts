// The board: takes pictures, shows the newest, and paints no more than has changed.
import type { Tweens } from 'phaser';
import { paintChart } from './chart/paint.ts';
import { STEELYARD_HEIGHT } from './geometry/steelyard.ts';
import { placeWheel, type Wheel } from './geometry/wheel.ts';
import {
  type BoardLayout,
  freeRectangle,
  RISE,
  type SteelyardPlace,
  slipKind,
  slipRectangles,
  wheelRectangle,
} from './layout.ts';
import { type Fonts, type Letters, lettersIn, loadLetters } from './letters.ts';
import { between, CHANGE, moves } from './motion.ts';
import { paletteOf } from './palette.ts';
import type { BoardPicture, OptionPicture } from './picture.ts';
import { paintCanvas, Sheet } from './stage/sheet.ts';
import { Slips } from './stage/slips.ts';
import type { Stage } from './stage/stage.ts';
import { paintSteelyard } from './steelyard/paint.ts';
import { footprint } from './wheel/footprint.ts';
import { paintWheel } from './wheel/paint.ts';

export interface BoardEvents {
  /** An open option was taken. */
  option: string;
  /** The pointer came upon an option, or left it. */
  hover: string | null;
}

type Listener<Name extends keyof BoardEvents> = (value: BoardEvents[Name]) => void;

/** Crisp on fine screens; beyond two device pixels nobody sees the difference. */
function pixelRatio(): number {
  return Math.min(2, window.devicePixelRatio || 1);
}

/** Every word on the canvas, to load the letters that they need. */
function words({ hub, seats, arcs, threat, options, seaNames, places }: BoardPicture): string {
  return [
    hub.name,
    ...seats.flatMap((seat) => [
      seat.name,
      seat.name.toLocaleUpperCase(),
      seat.caption,
      seat.arch?.plate,
    ]),
    hub.name.toLocaleUpperCase(),
    ...arcs.flatMap((arc) => arc.plate ?? []),
    threat.label,
    ...options.map((option) => option.title),
    ...seaNames.map((name) => name.text),
    ...places.map((place) => place.text),
  ].join(' ');
}

export class PaintedBoard {
  readonly #stage: Stage;
  readonly #letters: Letters;
  readonly #still: boolean;
  readonly #chart: Sheet;
  readonly #wheel: Sheet;
  readonly #steelyard: Sheet;
  readonly #slips: Slips;
  readonly #listeners: { [Name in keyof BoardEvents]: Set<Listener<Name>> } = {
    option: new Set(),
    hover: new Set(),
  };
  #layout: BoardLayout | null = null;
  /** What is on the screen now, perhaps half way, and what it is on its way to. */
  #shown: BoardPicture | null = null;
  #wanted: BoardPicture | null = null;
  #pointed: string | null = null;
  #painted = { chart: '', slips: '' };
  #motion: Tweens.Tween | null = null;
  #gone = false;

  constructor(stage: Stage, fonts: Fonts, still: boolean) {
    this.#stage = stage;
    this.#letters = lettersIn(fonts);
    this.#still = still;
    this.#chart = new Sheet(stage.scene, 'chart', 0);
    this.#wheel = new Sheet(stage.scene, 'wheel', 10);
    this.#steelyard = new Sheet(stage.scene, 'steelyard', 20);
    const hand = {
      take: (id: string) => this.#tell('option', id),
      point: (id: string | null) => this.#point(id),
      wake: stage.wake,
    };
    this.#slips = new Slips(stage.scene, hand, still);
  }

  show(picture: BoardPicture): void {
    const from = this.#shown;
    this.#wanted = picture;
    this.#stop();
    const animates = from !== null && this.#layout !== null && !this.#still && moves(from, picture);
    this.#shown = animates ? between(from, picture, 0) : picture;
    this.#paint();
    if (animates) this.#move(from, picture);
    void loadLetters(this.#letters, words(picture)).then((came) => {
      if (came && !this.#gone) this.#repaint();
    });
  }

  place(layout: BoardLayout): void {
    this.#layout = layout;
    this.#stage.resize(layout.width, layout.height, pixelRatio());
    this.#repaint();
  }

  on<Name extends keyof BoardEvents>(event: Name, listener: Listener<Name>): () => void {
    const listeners: Set<Listener<Name>> = this.#listeners[event];
    listeners.add(listener);
    return () => listeners.delete(listener);
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

  #tell<Name extends keyof BoardEvents>(event: Name, value: BoardEvents[Name]): void {
    const listeners: Set<Listener<Name>> = this.#listeners[event];
    for (const listener of listeners) listener(value);
  }

  #point(id: string | null): void {
    this.#pointed = id;
    this.#slips.draw(this.#options(), true);
    this.#tell('hover', id);
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
    });
    this.#stage.wake();
  }

  #repaint(): void {
    this.#painted = { chart: '', slips: '' };
    this.#paint();
  }

  #paint(): void {
    if (!this.#shown || !this.#layout) return;
    this.#paintChart(this.#shown, this.#layout);
    this.#paintSlips(this.#shown, this.#layout);
    this.#paintInstruments();
  }

  #place(picture: BoardPicture, layout: BoardLayout): Wheel {
    return placeWheel(wheelRectangle(layout, picture.options.length), picture.seats);
  }

  #paintChart(picture: BoardPicture, layout: BoardLayout): void {
    const { theme, seaNames, places, seats, threat, options } = picture;
    const placed = [
      seats.map(({ id, place, arch }) => [id, place, arch === null]),
      options.length === 0,
    ];
    const key = JSON.stringify([theme, seaNames, places, placed]);
    if (key === this.#painted.chart) return;
    this.#painted.chart = key;
    const wheel = this.#place(picture, layout);
    const slips = slipRectangles(layout, options.length).map((box) => ({
      ...box,
      y: box.y - RISE,
      height: box.height + RISE,
    }));
    const sheet = {
      layout,
      palette: paletteOf(theme),
      letters: this.#letters,
      hub: wheel.centre,
      radius: wheel.radius,
      project: wheel.project,
      covered: footprint(wheel, freeRectangle(layout), picture, slips),
      grain: Math.max(0.55, Math.min(1.15, wheel.radius / 200)),
      pixelRatio: pixelRatio(),
    };
    const area = { x: 0, y: 0, width: layout.width, height: layout.height };
    this.#chart.paint(area, pixelRatio(), (brush) => paintChart(brush, sheet, picture));
  }

  #paintSlips({ theme, options }: BoardPicture, layout: BoardLayout): void {
    const key = JSON.stringify([
      theme,
      slipKind(layout),
      options.map((o) => [o.id, o.title, o.shares, o.open]),
    ]);
    const colours = { palette: paletteOf(theme), letters: this.#letters };
    if (key === this.#painted.slips) {
      this.#slips.draw(this.#options(), true);
      return;
    }
    this.#painted.slips = key;
    if (!options.some(({ id }) => id === this.#pointed)) this.#pointed = null;
    this.#slips.lay(this.#options(), layout, colours, pixelRatio());
  }

  #paintInstruments(): void {
    const [picture, layout] = [this.#shown, this.#layout];
    if (!picture || !layout) return;
    const palette = paletteOf(picture.theme);
    const wheel = this.#place(picture, layout);
    const area = freeRectangle(layout);
    const free = wheelRectangle(layout, picture.options.length);
    this.#wheel.paint(area, pixelRatio(), (brush) =>
      paintWheel(brush, { picture, palette, letters: this.#letters, wheel, free }),
    );
    this.#paintSteelyard(picture, layout.steelyard);
    this.#stage.wake();
  }

  #paintSteelyard(picture: BoardPicture, place: SteelyardPlace | null): void {
    const palette = paletteOf(picture.theme);
    this.#steelyard.hide();
    if (place && 'canvas' in place) {
      const { canvas, width } = place;
      const [box, height] = [{ x: 0, y: 0, width }, width * STEELYARD_HEIGHT];
      paintCanvas(canvas, { ...box, height }, pixelRatio(), (brush) =>
        paintSteelyard(brush, palette, box, picture),
      );
    } else if (place) {
      const area = { ...place, height: place.width * STEELYARD_HEIGHT };
      this.#steelyard.paint(area, pixelRatio(), (brush) =>
        paintSteelyard(brush, palette, place, picture),
      );
    }
  }
}
