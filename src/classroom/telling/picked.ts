import { type ClassState, type Pick, placeKey, workOf } from '../table/state.ts';

/** How many of a place picked what, by prepared argument and move. */
export function pickedAt(
  state: ClassState,
  table: number,
  seat: string,
): Record<string, Partial<Record<Pick, number>>> {
  const { picks, rooms } = workOf(state, state.turn);
  const here = Object.values(state.members).filter(
    (each) => each.place === 'in' && each.table === table && each.seat === seat,
  );
  const all = [...here.map(({ id }) => picks[id]), rooms[placeKey(table, seat)]?.picks];
  const counts: Record<string, Partial<Record<Pick, number>>> = {};
  for (const [argument, move] of all.flatMap((each) => Object.entries(each ?? {}))) {
    const known = counts[argument] ?? {};
    counts[argument] = { ...known, [move]: (known[move] ?? 0) + 1 };
  }
  return counts;
}
