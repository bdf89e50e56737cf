import { NotReadable } from '../../../scenario/edit/index.ts';
import type { Files } from '../../document/files.ts';
import { fileTitles } from '../../document/title.ts';
import type { KeptDocument } from '../../kept/kept-document.ts';
import { beginDocument } from '../begin/begin.ts';
import { renamed } from '../begin/fresh.ts';
import { takenNames } from '../begin/taken.ts';

/** A copy as it can be named: a file that is no YAML just now is copied as it stands. */
function copied(...[files, titles, taken]: Parameters<typeof renamed>): Files {
  try {
    return renamed(files, titles, taken);
  } catch (error) {
    if (!(error instanceof NotReadable)) throw error;
    return files;
  }
}

/** Puts a copy beside a document, under a name of its own. */
export async function duplicateDocument(
  { history: { files } }: KeptDocument,
  copyOf: (title: string) => string,
): Promise<void> {
  const titles = Object.fromEntries(
    Object.entries(fileTitles(files)).map(([language, title]) => [language, copyOf(title)]),
  );
  await beginDocument(copied(files, titles, await takenNames()));
}
