import type { Translated } from './strings.ts';

export interface StringGroup {
  name: string;
  rows: Translated[];
}

/** Of these, every entry is a group of its own: a turn has as many texts as all the rest. */
const LARGE = new Set(['turns', 'cabinets']);

/** The texts by the part of the scenario in which they stand, in the order of the file. */
export function groupsOf(rows: readonly Translated[]): StringGroup[] {
  const groups = new Map<string, Translated[]>();
  for (const row of rows) {
    const [first = '', second] = row.path;
    const name = row.path.length === 1 ? '/' : LARGE.has(first) ? `${first} / ${second}` : first;
    groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return [...groups].map(([name, all]) => ({ name, rows: all }));
}
