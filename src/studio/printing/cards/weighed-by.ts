import type { Weighable } from '../../../scenario/format/gauges.ts';
import type { Desk } from '../../../scenario/format/seat.ts';

/** What a desk weighs at the end, the heaviest first. */
export const weighedBy = (weights: Desk['weights']): [Weighable, number][] =>
  (Object.entries(weights) as [Weighable, number][])
    .filter(([, weight]) => weight > 0)
    .sort(([, a], [, b]) => b - a);
