// What every part of the chart needs to know to be drawn.
import type { ChartName } from '../geometry/charts.ts';
import type { Point, Projection } from '../geometry/projection.ts';
import type { BoardLayout } from '../layout.ts';
import type { Letters } from '../letters.ts';
import type { Palette } from '../palette.ts';

export interface Sheet {
  layout: BoardLayout;
  palette: Palette;
  letters: Letters;
  hub: Point;
  radius: number;
  project: Projection;
  chart: ChartName;
  /** Whether brass, a plate or a slip lies over a point. */
  covered: (point: Point) => boolean;
  /** Engraved lines are cut finer on a small chart. */
  grain: number;
  pixelRatio: number;
}
