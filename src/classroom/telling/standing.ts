import type { View } from '../../game/index.ts';
import { saidAt, type Wanted, wantedAt } from '../table/matches.ts';
import type { ClassState } from '../table/state.ts';
import { remembered } from './remembered.ts';
import { seenBy } from './seen.ts';

const after = remembered((playthrough: ClassState['tables'][number], key: string) =>
  saidAt(playthrough, JSON.parse(key) as Wanted),
);

/**
 * What a seat sees, with its options as the debate would leave them if it closed now: the moves of a
 * cabinet are said together at its end, and until then the match knows nothing of them.
 */
export function standingAt(state: ClassState, table: number, seat: string): View | null {
  const playthrough = state.tables[table];
  if (!playthrough) return null;
  const now = seenBy(playthrough, seat, null);
  if (state.step !== 'debate') return now;
  const wanted = JSON.stringify(wantedAt(state, table));
  const { options } = seenBy(after(playthrough, wanted), seat, null);
  const mandates = new Map(options.map(({ option, mandate }) => [option.id, mandate]));
  return {
    ...now,
    options: now.options.map((each) => ({
      ...each,
      mandate: mandates.get(each.option.id) ?? each.mandate,
    })),
  };
}
