import type { Path } from '../../read/places.ts';
import type { Value } from '../edit.ts';
import { matching, valueAlong } from './matching.ts';
import { type Kind, scopeOf } from './references.ts';

export interface NamedPart {
  id: string;
  /** Where it stands. */
  path: Path;
}

/** Where parts of a kind stand: under their name, or in a list with an id. */
const STAND: Record<Kind, readonly string[]> = {
  seat: ['seats.*'],
  desk: ['seats.*.desks.*'],
  turn: ['turns.*'],
  option: ['turns.*.options.*.*'],
  argument: ['turns.*.arguments.*', 'turns.*.cabinets.*.arguments.*'],
  call: ['calls.*'],
  promise: ['promises.*'],
  event: ['events.*'],
  flag: ['flags.*'],
  source: ['sources.*'],
};

/** Everything that may be named as one of some kinds at a place. */
export function namedFrom(structure: Value, kinds: readonly Kind[], place: Path): NamedPart[] {
  return kinds.flatMap((kind) => {
    const scope = scopeOf(kind, place, structure);
    return STAND[kind].flatMap((pattern) =>
      matching(structure, pattern.split('.')).flatMap(({ path }): NamedPart[] => {
        const last = path.at(-1);
        const id = typeof last === 'string' ? last : valueAlong(structure, [...path, 'id']);
        const reachable = scopeOf(kind, path, structure) === scope;
        return typeof id === 'string' && reachable ? [{ id, path }] : [];
      }),
    );
  });
}
