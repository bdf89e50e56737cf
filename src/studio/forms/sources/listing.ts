import type { Language } from '../../../i18n/index.ts';
import type { FileEdit } from '../../bench/bench.ts';
import { STRUCTURE, wordsFile } from '../../document/files.ts';
import type { Told } from '../../document/told.ts';

/** Puts a source into the list, and what it says into every words file; fields left empty are left out. */
export function listing(
  { words }: Told,
  id: string,
  source: Readonly<Record<string, string>>,
  said: Partial<Record<Language, string>>,
): FileEdit[] {
  const given = Object.entries(source)
    .map(([field, value]) => [field, value.trim()] as const)
    .filter(([, value]) => value !== '');
  const path = ['sources', id];
  return [
    { file: STRUCTURE, edit: { kind: 'set', path, value: Object.fromEntries(given) } },
    ...Object.keys(words).map((key): FileEdit => {
      const language = key as Language;
      const value = (said[language] ?? '').trim();
      return { file: wordsFile(language), edit: { kind: 'set', path, value } };
    }),
  ];
}
