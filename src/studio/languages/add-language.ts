import type { Language } from '../../i18n/index.ts';
import type { FileEdit } from '../bench/bench.ts';
import { dataOf, valueAt } from '../document/data.ts';
import { type Files, STRUCTURE, wordsFile } from '../document/files.ts';

/** Lets a scenario speak another language: it is listed, and its words file begins with a title to fill in. */
export function addLanguage(files: Files, language: Language): FileEdit[] {
  const read = dataOf(STRUCTURE, files[STRUCTURE] ?? '');
  const listed = read.ok ? valueAt(read.data, ['languages']) : undefined;
  const known = Array.isArray(listed) ? listed : [];
  return [
    ...(known.includes(language)
      ? []
      : [
          {
            file: STRUCTURE,
            edit: { kind: 'insert', path: ['languages', known.length], value: language },
          } as const,
        ]),
    { file: wordsFile(language), edit: { kind: 'set', path: ['title'], value: '' } },
  ];
}
