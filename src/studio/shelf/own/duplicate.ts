import { fileTitles } from '../../document/title.ts';
import type { KeptDocument } from '../../kept/kept-document.ts';
import { beginDocument } from '../begin/begin.ts';
import { renamed } from '../begin/fresh.ts';
import { takenNames } from '../begin/taken.ts';

/** Puts a copy beside a document, under a name of its own. */
export async function duplicateDocument(
  { history: { files } }: KeptDocument,
  copyOf: (title: string) => string,
): Promise<void> {
  const titles = Object.fromEntries(
    Object.entries(fileTitles(files)).map(([language, title]) => [language, copyOf(title)]),
  );
  await beginDocument(renamed(files, titles, await takenNames()));
}
