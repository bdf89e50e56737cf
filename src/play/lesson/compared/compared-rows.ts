import type { Results } from '../../../classroom/protocol/results.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';

/** What one side did at a dilemma: options, and how many tables took each where there are several. */
export type Cell = { option: string; tables: number | null }[];

export interface ComparedRow {
  by: 'table' | 'history' | 'earlier';
  table: number;
  seat: string;
  /** One for each of the turns that were played, in their order; empty where nothing is known. */
  cells: Cell[];
}

const one = (option: string | undefined): Cell =>
  option === undefined ? [] : [{ option, tables: null }];

const isTold = ({ cells }: ComparedRow): boolean => cells.some((cell) => cell.length > 0);

/** Every table of a class, then what history did and what earlier classes did, seat by seat. */
export function comparedRows(
  { votes, earlier }: Pick<Results, 'votes' | 'earlier'>,
  { turns }: Pick<Scenario, 'turns'>,
): { turns: number[]; rows: ComparedRow[] } {
  const played = [...new Set(votes.map(({ turn }) => turn))].sort((a, b) => a - b);
  const places = [
    ...new Map(votes.map((each) => [`${each.table} ${each.seat}`, each])).values(),
  ].map(({ table, seat }) => ({ table, seat }));
  const seats = [...new Set(places.map(({ seat }) => seat))];
  const tables = places.map(({ table, seat }): ComparedRow => {
    const here = votes.filter((each) => each.table === table && each.seat === seat);
    const cells = played.map((turn) => one(here.find((each) => each.turn === turn)?.option));
    return { by: 'table', table, seat, cells };
  });
  const history = seats.map((seat): ComparedRow => {
    const cells = played.map((turn) => one(turns[turn - 1]?.history?.options[seat]));
    return { by: 'history', table: 0, seat, cells };
  });
  const before = seats.map((seat): ComparedRow => {
    const cells = played.map((turn) => {
      const found = earlier.choices.find((each) => each.turn === turn && each.seat === seat);
      return Object.entries(found?.tables ?? {})
        .sort(([, a], [, b]) => b - a)
        .map(([option, count]) => ({ option, tables: count }));
    });
    return { by: 'earlier', table: 0, seat, cells };
  });
  return { turns: played, rows: [...tables, ...[...history, ...before].filter(isTold)] };
}
