import type { Value } from '../../scenario/edit/index.ts';
import type { Told } from '../../scenario/edit/names/rename.ts';
import { dataOf } from './data.ts';
import { type Files, languagesOf, STRUCTURE, wordsFile } from './files.ts';

export type { Told };

/** What the files say, as far as each of them is YAML. */
export function toldIn(files: Files): Told {
  const structure = dataOf(STRUCTURE, files[STRUCTURE] ?? '');
  const words: Told['words'] = {};
  for (const language of languagesOf(files)) {
    const file = wordsFile(language);
    const read = dataOf(file, files[file] ?? '');
    if (read.ok) words[language] = read.data;
  }
  const empty: Value = {};
  return { structure: structure.ok ? structure.data : empty, words };
}
