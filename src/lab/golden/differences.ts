import type { Golden } from './golden.ts';

/** One thing that came out otherwise. */
export interface Difference {
  /** Id of the turn; null for the ending and the fingerprint. */
  turn: string | null;
  /** Where in the turn: `gauges`, `support`. */
  path: string[];
  /** Undefined where there was none, or is none now. */
  expected: unknown;
  now: unknown;
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function between(
  expected: unknown,
  now: unknown,
  turn: string | null,
  path: string[],
): Difference[] {
  if (isGroup(expected) && isGroup(now)) {
    const names = [...new Set([...Object.keys(now), ...Object.keys(expected)])];
    const own = (group: Record<string, unknown>, name: string) =>
      Object.hasOwn(group, name) ? group[name] : undefined;
    return names.flatMap((name) =>
      between(own(expected, name), own(now, name), turn, [...path, name]),
    );
  }
  const same = JSON.stringify(expected) === JSON.stringify(now);
  return same ? [] : [{ turn, path, expected, now }];
}

/** What differs between the data of a golden file and what its playthrough gives now, in its order. */
export function differences(file: unknown, { turns, ending, hash }: Golden): Difference[] {
  const data = isGroup(file) ? file : {};
  const kept: unknown[] = Array.isArray(data.turns) ? data.turns : [];
  const found: Difference[] = [];
  for (let at = 0; at < Math.max(kept.length, turns.length); at += 1) {
    const before = kept[at];
    const id = turns[at]?.turn ?? (isGroup(before) ? String(before.turn) : String(at + 1));
    found.push(...between(before, turns[at], id, []));
  }
  found.push(...between(data.ending, ending, null, ['ending']));
  // Where something that can be read differs, the fingerprint tells nothing more.
  if (found.length === 0) found.push(...between(data.hash, hash, null, ['hash']));
  return found;
}
