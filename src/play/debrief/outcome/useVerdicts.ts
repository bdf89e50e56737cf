import { useTable } from '../../player/table/table.ts';
import { useOutcomes } from './useOutcomes.ts';
import { type Verdict, verdictOf } from './verdict.ts';

/** What every desk of the seat makes of the match, by desk. */
export function useVerdicts(): Record<string, Verdict> {
  const { match, seat } = useTable();
  const { before, after } = useOutcomes();
  const desks = match.scenario.seats[seat]?.desks ?? {};
  return Object.fromEntries(
    Object.entries(desks).map(([desk, { weights }]) => [desk, verdictOf(weights, before, after)]),
  );
}
