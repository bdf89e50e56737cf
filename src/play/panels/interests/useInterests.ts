import { interestsOf, outlookOf, type World } from '../../../game/index.ts';
import { useTable } from '../../player/table/table.ts';

export interface Interest {
  id: string;
  name: string;
  /** What it is, in one sentence. */
  text: string;
  /** In [0, 1]. */
  value: number;
  /** The same in an earlier world. */
  before: number | null;
  source: string;
}

/** The national interests of the scenario as they stand; none in a scenario that names none. */
export function useInterests(earlier: World | undefined): Interest[] {
  const { match, view, seat, words } = useTable();
  const { interests } = outlookOf(match.scenario, seat);
  const now = interestsOf(match, view.world, seat, view.turn);
  const then = earlier && interestsOf(match, earlier, seat, view.turn);
  return Object.entries(interests).map(([id, { source }]) => ({
    id,
    name: words.interests[id]?.name ?? id,
    text: words.interests[id]?.text ?? '',
    value: now[id]!,
    before: then?.[id] ?? null,
    source,
  }));
}
