// The painted layers: chart, wheel, steelyard. The chart is painted once and again only when
// something that is on it changes; wheel and steelyard are painted for every step of a change.
import type { Scene } from 'phaser';
import { paintChart } from '../chart/paint.ts';
import { STEELYARD_HEIGHT } from '../geometry/steelyard.ts';
import { placeWheel } from '../geometry/wheel.ts';
import {
  type BoardLayout,
  freeRectangle,
  RISE,
  type SteelyardPlace,
  slipRectangles,
  wheelRectangle,
} from '../layout.ts';
import type { Letters } from '../letters.ts';
import { paletteOf } from '../palette.ts';
import type { BoardPicture } from '../picture.ts';
import { paintSteelyard } from '../steelyard/paint.ts';
import { footprint } from '../wheel/footprint.ts';
import { paintWheel } from '../wheel/paint.ts';
import { paintCanvas, Sheet } from './sheet.ts';

/** Everything that the chart depends on, to see whether it must be painted again. */
function chartKey({ theme, seaNames, places, seats, threat, options }: BoardPicture): string {
  const seated = seats.map(({ id, place, arch }) => [id, place, arch === null]);
  return JSON.stringify([theme, seaNames, places, seated, threat.place, options.length]);
}

export class Easel {
  readonly #letters: Letters;
  readonly #chart: Sheet;
  readonly #wheel: Sheet;
  readonly #steelyard: Sheet;
  #charted = '';

  constructor(scene: Scene, letters: Letters) {
    this.#letters = letters;
    this.#chart = new Sheet(scene, 'chart', 0);
    this.#wheel = new Sheet(scene, 'wheel', 10);
    this.#steelyard = new Sheet(scene, 'steelyard', 20);
  }

  /** After a change of size or letters the chart is out of date whatever the picture says. */
  forgetChart(): void {
    this.#charted = '';
  }

  paintChart(picture: BoardPicture, layout: BoardLayout, pixelRatio: number): void {
    const key = chartKey(picture);
    if (key === this.#charted) return;
    this.#charted = key;
    const count = picture.options.length;
    const wheel = placeWheel(wheelRectangle(layout, count), picture.seats);
    const slips = slipRectangles(layout, count).map((box) => ({
      ...box,
      y: box.y - RISE,
      height: box.height + RISE,
    }));
    const sheet = {
      layout,
      palette: paletteOf(picture.theme),
      letters: this.#letters,
      hub: wheel.centre,
      radius: wheel.radius,
      project: wheel.project,
      covered: footprint(wheel, freeRectangle(layout), picture, slips),
      grain: Math.max(0.55, Math.min(1.15, wheel.radius / 200)),
      pixelRatio,
    };
    const area = { x: 0, y: 0, width: layout.width, height: layout.height };
    this.#chart.paint(area, pixelRatio, (brush) => paintChart(brush, sheet, picture));
  }

  paintInstruments(picture: BoardPicture, layout: BoardLayout, pixelRatio: number): void {
    const palette = paletteOf(picture.theme);
    const free = wheelRectangle(layout, picture.options.length);
    const wheel = placeWheel(free, picture.seats);
    this.#wheel.paint(freeRectangle(layout), pixelRatio, (brush) =>
      paintWheel(brush, { picture, palette, letters: this.#letters, wheel, free }),
    );
    this.#paintSteelyard(picture, layout.steelyard, pixelRatio);
  }

  #paintSteelyard(picture: BoardPicture, place: SteelyardPlace | null, pixelRatio: number): void {
    const palette = paletteOf(picture.theme);
    if (place && 'canvas' in place) {
      const box = { x: 0, y: 0, width: place.width };
      const area = { ...box, height: place.width * STEELYARD_HEIGHT };
      paintCanvas(place.canvas, area, pixelRatio, (brush) =>
        paintSteelyard(brush, palette, box, picture),
      );
    }
    if (place && 'x' in place) {
      const area = { ...place, height: place.width * STEELYARD_HEIGHT };
      this.#steelyard.paint(area, pixelRatio, (brush) =>
        paintSteelyard(brush, palette, place, picture),
      );
    } else this.#steelyard.hide();
  }
}
