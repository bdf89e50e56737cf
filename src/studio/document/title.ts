import type { Language } from '../../i18n/index.ts';
import type { Value } from '../../scenario/edit/index.ts';
import { parseText } from '../../scenario/read/parse.ts';
import { valueAt } from './data.ts';
import { type FileName, type Files, languagesOf, STRUCTURE, wordsFile } from './files.ts';

/** No title is as long; a stranger's may be, and would fill every page that shows it. */
const LONGEST = 200;

/**
 * A text that stands at the top of a file. Only its own lines are read: a title is asked for after
 * every letter, and a whole file takes its time.
 */
function textAt(files: Files, file: FileName, key: string): string {
  const lines = new RegExp(`^${key}:.*(?:\\n(?:[ \\t].*)?)*`, 'm').exec(files[file] ?? '')?.[0];
  const { data } = parseText({ file, text: lines ?? '' });
  const text = valueAt((data ?? {}) as Value, [key]);
  return typeof text === 'string' ? text.trim().slice(0, LONGEST) : '';
}

export type Titles = Partial<Record<Language, string>>;

/** The title in each language of a document; empty where there is none. */
export const fileTitles = (files: Files): Titles =>
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

/** Both, as a shelf shows them. */
export const namesOf = (files: Files): { title: string; titles: Titles } => ({
  title: titleOf(files),
  titles: fileTitles(files),
});
