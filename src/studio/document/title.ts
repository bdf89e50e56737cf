import type { Language } from '../../i18n/index.ts';
import { dataOf, valueAt } from './data.ts';
import { type FileName, type Files, languagesOf, STRUCTURE, wordsFile } from './files.ts';

function textAt(files: Files, file: FileName, key: string): string {
  const read = dataOf(file, files[file] ?? '');
  const text = read.ok ? valueAt(read.data, [key]) : undefined;
  return typeof text === 'string' ? text.trim() : '';
}

/** The title in each language of a document; empty where there is none. */
export const fileTitles = (files: Files): Partial<Record<Language, string>> =>
  Object.fromEntries(
    languagesOf(files).map((language) => [language, textAt(files, wordsFile(language), 'title')]),
  );

/** What a document is called: its title in the wished or another language, else its id. */
export function titleOf(files: Files, wish?: Language): string {
  const languages = languagesOf(files).sort((a, b) => Number(b === wish) - Number(a === wish));
  for (const language of languages) {
    const title = textAt(files, wordsFile(language), 'title');
    if (title) return title;
  }
  return textAt(files, STRUCTURE, 'id');
}
