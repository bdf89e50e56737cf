/** To whom something is said: everyone, a table, or one government of it. */
export interface Audience {
  table: number | null;
  seat: string | null;
}

/** All that one can speak to, from everyone to one seat; a table of one government is named once. */
export function audiencesOf(tables: number, seats: readonly string[]): Audience[] {
  const numbers = Array.from({ length: tables }, (_, table) => table);
  const all: Audience = { table: null, seat: null };
  const each = numbers.map((table): Audience => ({ table, seat: null }));
  const single = numbers.flatMap((table) => seats.map((seat): Audience => ({ table, seat })));
  if (seats.length === 1) return tables === 1 ? [all] : [all, ...each];
  return tables === 1 ? [all, ...single] : [all, ...each, ...single];
}
