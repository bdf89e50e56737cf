import { spotName } from '../../check/silenced.ts';
import type { WordsLanguage } from '../../read/index.ts';
import type { Path } from '../../read/places.ts';
import type { Edit, Value } from '../edit.ts';
import { matching } from './matching.ts';

/** Warnings that are silenced at parts whose name becomes another one. */
export function renamedSpots(
  structure: Value,
  renamed: readonly { path: Path; language?: WordsLanguage }[],
  to: string,
): Edit[] {
  const spots = renamed
    .map(({ path, language }) => {
      const before = spotName(path, structure, language);
      const held = spotName(path.slice(0, -1), structure, language);
      return { before, after: held === '' ? to : `${held}.${to}` };
    })
    // The longest first: what stands before a name keeps the old names until its turn comes.
    .sort((a, b) => b.before.length - a.before.length);
  return matching(structure, ['silenced', '*', 'at']).flatMap(({ path, value: at }): Edit[] => {
    if (typeof at !== 'string') return [];
    const value = spots.reduce(
      (name, { before, after }) =>
        name === before || name.startsWith(`${before}.`) ? after + name.slice(before.length) : name,
      at,
    );
    return value === at ? [] : [{ kind: 'set', path, value }];
  });
}
