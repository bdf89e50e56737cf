import { type Explained, explain, type Match } from '../../../game/index.ts';
import type { Measure } from '../../../scenario/format/gauges.ts';
import { gaugesShown, points, worriesOf } from '../../player/readings/readings.ts';
import type { Answered } from '../../player/table/table.ts';

/** More than these are folded away: a page of changes explains none. */
const TOLD = 5;

/** What the two fears hang on most, told even where it is not shown. */
const BEHIND_FEARS: readonly Measure[] = ['umbrellaDoubt', 'voice'];

/** What weighs on a seat, the gauges that it is shown, and of a spoke what its fears hang on. */
export function measuresOf(match: Match, seat: string): Measure[] {
  const { scenario } = match;
  const behind = seat === scenario.hub ? [] : BEHIND_FEARS;
  return [...new Set([...worriesOf(scenario, seat), ...gaugesShown(match, seat), ...behind])];
}

export const change = ({ before, after }: Pick<Explained, 'before' | 'after'>): number =>
  points(after) - points(before);

/** What a turn changed by a point or more, the largest first, each with its reasons. */
export function toldChanges(
  match: Match,
  { report, world }: Pick<Answered, 'report' | 'world'>,
  seat: string,
): { told: Explained[]; folded: Explained[] } {
  const moved = measuresOf(match, seat)
    .map((gauge) => explain(match, report, world, seat, gauge))
    .filter((explained) => change(explained) !== 0)
    .sort((a, b) => Math.abs(change(b)) - Math.abs(change(a)));
  return { told: moved.slice(0, TOLD), folded: moved.slice(TOLD) };
}
