import type { Sheet, Sheets } from '../../scenario/fix/index.ts';
import { useChecked } from '../checking/useChecked.tsx';
import { dataOf } from '../document/data.ts';
import { type FileName, type Files, languagesOf, STRUCTURE, wordsFile } from '../document/files.ts';

function sheetOf(files: Files, file: FileName): Sheet | undefined {
  const read = dataOf(file, files[file] ?? '');
  return read.ok ? { file, data: read.data } : undefined;
}

/** The files as plain data, as far as each can be read. */
function sheetsOf(files: Files): Sheets {
  const words = languagesOf(files).flatMap((language) => {
    const sheet = sheetOf(files, wordsFile(language));
    return sheet ? [{ ...sheet, language }] : [];
  });
  return { structure: sheetOf(files, STRUCTURE), words };
}

/** The files as they were checked. */
export const useSheets = (): Sheets => sheetsOf(useChecked().files ?? {});
