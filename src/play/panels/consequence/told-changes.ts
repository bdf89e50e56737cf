import { type Explained, explain, type Match } from '../../../game/index.ts';
import { FEARS, type GaugeName, gaugesShown, points } from '../../player/readings/readings.ts';
import type { Answered } from '../../player/table/table.ts';

/** More than these are folded away: a page of changes explains none. */
const TOLD = 5;

/** The two fears, the gauges of the scenario, and what the fears hang on most. */
export function measuresOf(match: Match): GaugeName[] {
  return [...new Set<GaugeName>([...FEARS, ...gaugesShown(match), 'umbrellaDoubt', 'voice'])];
}

export const change = ({ before, after }: Pick<Explained, 'before' | 'after'>): number =>
  points(after) - points(before);

/** What a turn changed by a point or more, the largest first, each with its reasons. */
export function toldChanges(
  match: Match,
  { report, world }: Pick<Answered, 'report' | 'world'>,
  seat: string,
): { told: Explained[]; folded: Explained[] } {
  const moved = measuresOf(match)
    .map((gauge) => explain(match, report, world, seat, gauge))
    .filter((explained) => change(explained) !== 0)
    .sort((a, b) => Math.abs(change(b)) - Math.abs(change(a)));
  return { told: moved.slice(0, TOLD), folded: moved.slice(TOLD) };
}
