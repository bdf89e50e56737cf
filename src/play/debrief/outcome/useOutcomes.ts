import { endsOf, startOf } from '../../../game/index.ts';
import { useTable } from '../../player/table/table.ts';

/** What the seat began with and what it is left with. */
export function useOutcomes() {
  const { match, seat, view } = useTable();
  const { world } = startOf(match);
  return {
    before: endsOf(match.scenario, world, seat),
    after: endsOf(match.scenario, view.world, seat),
  };
}
