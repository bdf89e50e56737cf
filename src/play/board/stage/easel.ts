// The painted layers: chart, wheel, steelyard. The chart is painted once and again only when
// something that is on it changes; wheel and steelyard are painted for every step of a change.
import type { Scene } from 'phaser';
import { paintChart } from '../chart/paint.ts';
import { STEELYARD_HEIGHT } from '../geometry/steelyard.ts';
import {
  type BoardLayout,
  freeRectangle,
  RISE,
  type SteelyardPlace,
  slipRectangles,
} from '../layout.ts';
import type { Letters } from '../letters.ts';
import { paletteOf } from '../palette.ts';
import type { BoardPicture } from '../picture.ts';
import { paintSteelyard } from '../steelyard/paint.ts';
import { footprint } from '../wheel/footprint.ts';
import { paintWheel } from '../wheel/paint.ts';
import { paintWorldSheet } from '../world/frame.ts';
import { homeOf } from '../world/home.ts';
import { paintPins } from '../world/pins.ts';
import { arrange } from './arrange.ts';
import { paintCanvas, Sheet } from './sheet.ts';

/** Everything that the chart depends on, to see whether it must be painted again. */
function chartKey(picture: BoardPicture): string {
  const { theme, seaNames, places, seats, threat, options, deployments } = picture;
  const seated = seats.map(({ id, place, arch }) => [id, place, arch === null]);
  const abroad = deployments?.map(({ lon, lat }) => [lon, lat]);
  return JSON.stringify([theme, seaNames, places, seated, threat.place, options.length, abroad]);
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
    const { wheel, world } = arrange(picture, layout);
    const palette = paletteOf(picture.theme);
    const slips = slipRectangles(layout, picture.options.length).map((box) => ({
      ...box,
      y: box.y - RISE,
      height: box.height + RISE,
    }));
    const sheet = {
      layout,
      palette,
      letters: this.#letters,
      hub: wheel.centre,
      radius: wheel.radius,
      project: wheel.project,
      chart: wheel.chart,
      covered: footprint(wheel, freeRectangle(layout), picture, [
        ...slips,
        ...(world ? [world.box] : []),
      ]),
      grain: Math.max(0.55, Math.min(1.15, wheel.radius / 200)),
      pixelRatio,
    };
    const area = { x: 0, y: 0, width: layout.width, height: layout.height };
    this.#chart.paint(area, pixelRatio, (brush) => {
      paintChart(brush, sheet, picture);
      if (world) paintWorldSheet(brush, { ...world, palette, pixelRatio });
    });
  }

  paintInstruments(picture: BoardPicture, layout: BoardLayout, pixelRatio: number): void {
    const palette = paletteOf(picture.theme);
    const { free, wheel, world } = arrange(picture, layout);
    const letters = this.#letters;
    this.#wheel.paint(freeRectangle(layout), pixelRatio, (brush) => {
      if (world && picture.deployments)
        paintPins(brush, { ...world, palette, letters }, picture.deployments, homeOf(picture));
      paintWheel(brush, { picture, palette, letters, wheel, free });
    });
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
