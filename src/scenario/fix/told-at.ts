import type { Value } from '../edit/index.ts';
import type { Path } from '../read/places.ts';
import { valueAt } from './look-up.ts';

/** Where a words file speaks of a part of the structure: items of a list go by their id. */
export function toldAt(path: Path, structure: Value): Path | undefined {
  const names = path.map((step, at) =>
    typeof step === 'number' ? valueAt(structure, [...path.slice(0, at + 1), 'id']) : step,
  );
  if (!names.every((name): name is string => typeof name === 'string')) return undefined;
  return names.map((name) => (name === 'leanings' ? 'reasons' : name));
}
