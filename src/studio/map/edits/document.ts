import type { Language } from '../../../i18n/index.ts';
import type { Value } from '../../../scenario/edit/index.ts';
import type { Path } from '../../../scenario/read/places.ts';
import type { FileEdit } from '../../bench/bench.ts';
import { dataOf } from '../../document/data.ts';
import { type Files, languagesOf, STRUCTURE, wordsFile } from '../../document/files.ts';
import type { Place } from '../../document/step.ts';

/** What a change of the map does to the files, and where it leads. */
export interface Change {
  edits: FileEdit[];
  place: Place;
}

export const inStructure = (edit: FileEdit['edit']): FileEdit => ({ file: STRUCTURE, edit });

export const at = (path: Path): Place => ({ file: STRUCTURE, path });

/** The same in every words file that can be changed; one that is broken is mended as text first. */
export function inAllWords(
  files: Files,
  edit: (language: Language, words: Value) => FileEdit['edit'] | null,
): FileEdit[] {
  return languagesOf(files).flatMap((language) => {
    const file = wordsFile(language);
    const read = dataOf(file, files[file] ?? '');
    const wished = read.ok ? edit(language, read.data) : null;
    return wished ? [{ file, edit: wished }] : [];
  });
}

/** The first id with a beginning that is still free. `between` stands before the number. */
export function freeName(beginning: string, between: string, taken: Iterable<string>): string {
  const used = new Set(taken);
  for (let number = 1; ; number += 1) {
    const name = `${beginning}${between}${number}`;
    if (!used.has(name)) return name;
  }
}
