import type { Language } from '../../i18n/index.ts';
import type { Value } from '../../scenario/edit/index.ts';
import { matching } from '../../scenario/edit/names/matching.ts';
import { dataOf, valueAt } from '../document/data.ts';
import { type Files, languagesOf, STRUCTURE, wordsFile } from '../document/files.ts';

/** How a text stands beside its original. */
export type TextState = 'missing' | 'stale' | 'done' | 'extra' | 'kept';

/** One text of a scenario in the original and in a translation. */
export interface Translated {
  /** Keys with slashes between: what `stale` and a translator's file name it by. */
  part: string;
  path: readonly string[];
  original: string;
  translation: string;
  state: TextState;
}

/** The key under which a words file notes what is older than its original; it is no text itself. */
const NOTES = 'stale';

function textsIn(data: Value, path: readonly string[] = []): [readonly string[], string][] {
  if (typeof data === 'string') return [[path, data]];
  if (data === null || typeof data !== 'object' || Array.isArray(data)) return [];
  return Object.entries(data).flatMap(([key, part]) =>
    path.length === 0 && key === NOTES ? [] : textsIn(part, [...path, key]),
  );
}

/** All texts of a words file by their part, in the order of the file; nothing while it is no YAML. */
export function textsOf(files: Files, language: Language): ReadonlyMap<string, string> | null {
  const file = wordsFile(language);
  const read = dataOf(file, files[file] ?? '');
  if (!read.ok) return null;
  return new Map(textsIn(read.data).map(([path, text]) => [path.join('/'), text]));
}

/** The group of texts of which each may be left out: then its original stands. */
const TITLES = 'sourceTitles';

export const mayStand = (part: string): boolean => part.startsWith(`${TITLES}/`);

/** What is translated: the texts of the original, and the sources as they were printed where it calls them nothing else. */
export function originalsOf(files: Files, language: Language): ReadonlyMap<string, string> | null {
  const texts = textsOf(files, language);
  const read = dataOf(STRUCTURE, files[STRUCTURE] ?? '');
  if (!texts || !read.ok) return texts;
  const printed = matching(read.data, ['sources', '*', 'title']).flatMap(({ path, value }) =>
    typeof value === 'string' ? [[`${TITLES}/${path[1]}`, value] as const] : [],
  );
  return new Map([...printed, ...texts]);
}

export function staleIn(files: Files, language: Language): ReadonlySet<string> {
  const file = wordsFile(language);
  const read = dataOf(file, files[file] ?? '');
  const notes = read.ok ? valueAt(read.data, [NOTES]) : undefined;
  const parts = Array.isArray(notes) ? notes : [];
  return new Set(parts.filter((part): part is string => typeof part === 'string'));
}

/** The language in which the scenario was written first: the first under `languages`. */
export function originalOf(files: Files): Language | undefined {
  const there = languagesOf(files);
  const read = dataOf(STRUCTURE, files[STRUCTURE] ?? '');
  const listed = read.ok ? valueAt(read.data, ['languages']) : undefined;
  const first = Array.isArray(listed) ? listed.find((one) => there.some((own) => own === one)) : '';
  return there.find((own) => own === first) ?? there[0];
}

/** Every text that stands in one of two languages, side by side. Null while one of them is no YAML. */
export function sideBySide(files: Files, from: Language, to: Language): Translated[] | null {
  const [originals, translations] = [originalsOf(files, from), textsOf(files, to)];
  if (!originals || !translations) return null;
  const stale = staleIn(files, to);
  const extra = [...translations.keys()].filter((part) => !originals.has(part));
  return [...originals.keys(), ...extra].map((part) => {
    const original = originals.get(part) ?? '';
    const translation = translations.get(part) ?? '';
    return { part, path: part.split('/'), original, translation, state: stateOf() };
    function stateOf(): TextState {
      if (!originals!.has(part)) return 'extra';
      if (translation.trim() === '') return mayStand(part) ? 'kept' : 'missing';
      return stale.has(part) ? 'stale' : 'done';
    }
  });
}
