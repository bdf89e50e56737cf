import type { Language } from '../../../i18n/index.ts';
import type { Edit } from '../../../scenario/edit/index.ts';
import { renaming } from '../../../scenario/edit/names/rename.ts';
import type { Path } from '../../../scenario/read/places.ts';
import type { FileEdit } from '../../bench/bench.ts';
import { dataOf } from '../../document/data.ts';
import { type FileName, type Files, isGolden, STRUCTURE, wordsFile } from '../../document/files.ts';
import { toldIn } from '../../document/told.ts';
import { renamedInGolden } from './golden-names.ts';

/** Another name, followed by everything that points at the part, in every file. */
export function renamingEdits(files: Files, path: Path, to: string): FileEdit[] {
  const told = toldIn(files);
  const found = renaming(told, path, to);
  if (!found) return [];
  const words = Object.entries(found.words).map(([language, edits]): [FileName, Edit[]] => [
    wordsFile(language as Language),
    edits,
  ]);
  const goldens = (Object.keys(files) as FileName[])
    .filter(isGolden)
    .map((file): [FileName, Edit[]] => {
      const read = dataOf(file, files[file] ?? '');
      return [file, read.ok ? renamedInGolden(read.data, told.structure, path, to) : []];
    });
  return [[STRUCTURE, found.structure] as [FileName, Edit[]], ...words, ...goldens].flatMap(
    ([file, edits]): FileEdit[] =>
      edits.length > 0 ? [{ file, edit: { kind: 'each', edits } }] : [],
  );
}
