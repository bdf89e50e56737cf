import type { Value } from '../edit/index.ts';
import { valueAlong } from '../edit/names/matching.ts';
import { wordsPathsOf } from '../edit/names/words-path.ts';
import type { Path } from '../read/places.ts';
import { remove } from './deeds.ts';
import type { Fix, Fixing, Sheet } from './fix.ts';
import { isFields } from './look-up.ts';

/** A name like another that nothing beside it has: `host-2`. */
function freeName(name: string, taken: ReadonlySet<unknown>): string {
  const stem = name.slice(0, 36).replace(/-\d+$/, '');
  let number = 2;
  while (taken.has(`${stem}-${number}`)) number += 1;
  return `${stem}-${number}`;
}

/** Every name in a turn: options and arguments share theirs. */
function namesIn(value: Value | undefined): unknown[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (!isFields(value)) return [];
  return [value.id, ...Object.values(value).flatMap(namesIn)];
}

/** The words of the first go to the second as well, so that it does not stand without any. */
function wordsToo(sheets: readonly Sheet[], told: Path, name: string): Fix['edits'] {
  return sheets.flatMap(({ file, data }) => {
    const value = valueAlong(data, told);
    const path = [...told.slice(0, -1), name];
    return value === undefined ? [] : [{ file, edit: { kind: 'set', path, value } as const }];
  });
}

/** Gives the second of two a name of its own. What merely stands twice in a list goes. */
export const another: Fixing = (complaint, { structure, words }) => {
  const { file, path, values } = complaint;
  if (!structure || structure.file !== file) return undefined;
  if (path.at(-1) !== 'id') return remove(complaint);
  const around = valueAlong(structure.data, path.length > 3 ? path.slice(0, 2) : path.slice(0, -2));
  const name = freeName(String(values.id), new Set(namesIn(around)));
  const [told] = wordsPathsOf(path.slice(0, -1), structure.data);
  return {
    deed: { kind: 'rename', value: name },
    edits: [
      { file, edit: { kind: 'set', path, value: name } },
      ...(told ? wordsToo(words, told, name) : []),
    ],
  };
};
