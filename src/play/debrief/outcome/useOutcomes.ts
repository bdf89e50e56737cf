import { outcome, startOf } from '../../../game/index.ts';
import { useTable } from '../../player/table/table.ts';

/** What the seat began with and what it is left with. */
export function useOutcomes() {
  const { match, seat, view } = useTable();
  const { world } = startOf(match);
  return {
    before: outcome(world.spokes[seat]!, world.indices[seat]!),
    after: outcome(view.world.spokes[seat]!, view.world.indices[seat]!),
  };
}
