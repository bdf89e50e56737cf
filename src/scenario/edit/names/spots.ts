import { spotName } from '../../check/silenced.ts';
import type { WordsLanguage } from '../../read/index.ts';
import type { Path } from '../../read/places.ts';
import type { Edit, Value } from '../edit.ts';
import { type Matched, matching } from './matching.ts';

/** A name that leads to something, with the names before it, and what it becomes. */
interface Lead {
  before: string;
  after: string;
}

/** Texts that lead somewhere, led by other names; `mark` stands between the names. */
function ledAnew(texts: readonly Matched[], leads: readonly Lead[], mark: string): Edit[] {
  // The longest first: what stands before a name keeps the old names until its turn comes.
  const sorted = [...leads].sort((a, b) => b.before.length - a.before.length);
  return texts.flatMap(({ path, value: text }): Edit[] => {
    if (typeof text !== 'string') return [];
    const value = sorted.reduce(
      (name, { before, after }) =>
        name === before || name.startsWith(before + mark)
          ? after + name.slice(before.length)
          : name,
      text,
    );
    return value === text ? [] : [{ kind: 'set', path, value }];
  });
}

/** Warnings that are silenced at parts whose name becomes another one. */
export function renamedSpots(
  structure: Value,
  renamed: readonly { path: Path; language?: WordsLanguage }[],
  to: string,
): Edit[] {
  const leads = renamed.map(({ path, language }): Lead => {
    const held = spotName(path.slice(0, -1), structure, language);
    const after = held === '' ? to : `${held}.${to}`;
    return { before: spotName(path, structure, language), after };
  });
  return ledAnew(matching(structure, ['silenced', '*', 'at']), leads, '.');
}

/** Texts of a words file that are marked as older than their original. */
export function renamedStale(words: Value, keys: readonly Path[], to: string): Edit[] {
  const leads = keys.map((path): Lead => {
    const after = [...path.slice(0, -1), to].join('/');
    return { before: path.join('/'), after };
  });
  return ledAnew(matching(words, ['stale', '*']), leads, '/');
}
