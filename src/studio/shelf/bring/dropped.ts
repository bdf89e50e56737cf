import { LIMITS } from '../../sharing/in/limits.ts';

/** A file with its place in what was dropped or chosen. */
export interface Named {
  name: string;
  file: File;
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((done, failed) => entry.file(done, failed));

const entriesOf = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((done, failed) => reader.readEntries(done, failed));

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;

async function walk(entry: FileSystemEntry, found: Named[]): Promise<void> {
  // One more than is allowed is enough to be refused.
  if (found.length > LIMITS.files) return;
  const name = entry.fullPath.replace(/^\//, '');
  if (isFile(entry)) {
    found.push({ name, file: await fileOf(entry) });
    return;
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  // A browser gives a hundred at a time, and an empty list at the end.
  for (;;) {
    const some = await entriesOf(reader);
    if (some.length === 0) return;
    for (const one of some) await walk(one, found);
  }
}

/** Everything that was dropped, folders included. */
export async function droppedFiles(data: DataTransfer): Promise<Named[]> {
  // The list is empty once this turn of the loop is over.
  const entries = [...data.items].map((item) => item.webkitGetAsEntry());
  const loose = [...data.files];
  const found: Named[] = [];
  for (const entry of entries) if (entry) await walk(entry, found);
  return found.length > 0 ? found : loose.map((file) => ({ name: file.name, file }));
}

/** What was chosen with the browser's own dialog. */
export const chosenFiles = (files: FileList): Named[] =>
  [...files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
