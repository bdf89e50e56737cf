import type { Language } from '../../../i18n/index.ts';
import { splice, splicesOf, type Value } from '../../../scenario/edit/index.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { dataOf, valueAt } from '../../document/data.ts';
import {
  type FileName,
  type Files,
  languagesOf,
  STRUCTURE,
  wordsFile,
} from '../../document/files.ts';
import { titleOf } from '../../document/title.ts';

type Titles = Partial<Record<Language, string>>;

/** Under which names a new scenario begins. */
export interface Naming {
  titles: Titles;
  author: string;
}

/** A title as a name of a folder: letters that every file system and link can carry. */
export function nameFrom(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .slice(0, 36)
    .replace(/-+$/, '');
  const name = plain || 'scenario';
  for (let count = 1; ; count += 1) {
    const tried = count === 1 ? name : `${name}-${count}`;
    if (!taken.has(tried)) return tried;
  }
}

const changed = (files: Files, file: FileName, path: Path, value: Value): Files => {
  const text = files[file] ?? '';
  return { ...files, [file]: splice(text, splicesOf(text, { kind: 'set', path, value })) };
};

/** The texts of a scenario under another name, with its golden matches. */
export function renamed(files: Files, titles: Titles, taken: ReadonlySet<string>): Files {
  const id = nameFrom(titles.en || Object.values(titles)[0] || '', taken);
  let after = changed(files, STRUCTURE, ['id'], id);
  for (const language of languagesOf(files)) {
    const title = titles[language]?.trim();
    if (title) after = changed(after, wordsFile(language), ['title'], title);
  }
  for (const file of Object.keys(files) as FileName[]) {
    if (file.startsWith('playthroughs/')) after = changed(after, file, ['scenario'], id);
  }
  return after;
}

/** A template as a scenario of its author's own. */
export const fromTemplate = (
  files: Files,
  { titles, author }: Naming,
  taken: ReadonlySet<string>,
): Files => changed(renamed(files, titles, taken), STRUCTURE, ['authors'], [author]);

const listAt = (data: Value, key: string): Value[] => {
  const list = valueAt(data, [key]);
  return Array.isArray(list) ? list : [];
};

/**
 * A copy that goes its own way: under another name, with its author added, under the same licence,
 * and saying what it is based on.
 */
export function forked(
  files: Files,
  { titles, author }: Naming,
  taken: ReadonlySet<string>,
): Files {
  const read = dataOf(STRUCTURE, files[STRUCTURE] ?? '');
  const data = read.ok ? read.data : {};
  const authors = listAt(data, 'authors');
  const origin = {
    title: titleOf(files),
    authors,
    licence: valueAt(data, ['licence']) ?? '',
  };
  const own = changed(
    renamed(files, titles, taken),
    STRUCTURE,
    ['authors'],
    authors.includes(author) ? authors : [...authors, author],
  );
  return changed(own, STRUCTURE, ['basedOn'], [...listAt(data, 'basedOn'), origin]);
}
