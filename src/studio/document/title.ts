import { dataOf, valueAt } from './data.ts';
import { type Files, languagesOf, STRUCTURE, wordsFile } from './files.ts';

/** What a document is called: its title in the first language that has one, else its id. */
export function titleOf(files: Files): string {
  const named = languagesOf(files).map((language) => [wordsFile(language), 'title'] as const);
  for (const [file, key] of [...named, [STRUCTURE, 'id'] as const]) {
    const read = dataOf(file, files[file] ?? '');
    const title = read.ok ? valueAt(read.data, [key]) : undefined;
    if (typeof title === 'string' && title.trim() !== '') return title;
  }
  return '';
}
