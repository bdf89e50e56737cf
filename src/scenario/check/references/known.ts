import type { Scenario } from '../../format/scenario.ts';
import type { Path } from '../../read/places.ts';

/** A place where a scenario names something that must stand elsewhere in it. */
export interface Reference {
  kind: string;
  id: string;
  among: ReadonlySet<string>;
  path: Path;
  /** The name is itself a key. */
  key?: boolean;
}

/** Everything that may be named, by kind. */
export function knownIn(scenario: Scenario) {
  const { seats, turns, calls, promises, flags } = scenario;
  return {
    seat: new Set(Object.keys(seats)),
    spoke: new Set(Object.keys(seats).filter((seat) => seats[seat]!.kind === 'spoke')),
    turn: new Set(turns.map(({ id }) => id)),
    call: new Set(Object.keys(calls)),
    promise: new Set(Object.keys(promises)),
    flag: new Set(Object.keys(flags)),
  };
}
export type Known = ReturnType<typeof knownIn>;

/** A name under one field; a field left out names nothing. */
export function named(known: Known, kind: keyof Known, id: string | undefined, path: Path) {
  return id === undefined ? [] : [{ kind, id, among: known[kind], path }];
}

export function eachNamed(known: Known, kind: keyof Known, ids: readonly string[], path: Path) {
  return ids.flatMap((id, index) => named(known, kind, id, [...path, index]));
}

/** Names that stand as keys. */
export function keysNamed(
  kind: keyof Known,
  among: ReadonlySet<string>,
  names: object,
  path: Path,
): Reference[] {
  return Object.keys(names).map((id) => ({ kind, id, among, path: [...path, id], key: true }));
}
