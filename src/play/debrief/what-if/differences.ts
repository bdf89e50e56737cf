import { type Ends, namesIn } from '../../../game/index.ts';
import type { Weighable } from '../../../scenario/format/gauges.ts';
import { points } from '../../player/readings/readings.ts';

export interface Difference {
  outcome: Weighable;
  was: number;
  would: number;
}

/** So many differences tell where the other way leads. */
const TOLD = 3;

/** The outcomes that would differ most, in points, the largest first; what would print the same is left out. */
export function differencesOf(asPlayed: Ends, otherwise: Ends): Difference[] {
  return namesIn(asPlayed)
    .map((outcome) => ({
      outcome,
      was: points(asPlayed[outcome]!),
      would: points(otherwise[outcome]!),
    }))
    .filter(({ was, would }) => was !== would)
    .sort((a, b) => Math.abs(b.would - b.was) - Math.abs(a.would - a.was))
    .slice(0, TOLD);
}
