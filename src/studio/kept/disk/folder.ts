import { type FileName, type Files, isFileName } from '../../document/files.ts';
import { LIMITS } from '../../sharing/in/limits.ts';

const GOLDEN = 'playthroughs';

/** Whether this browser can write into a folder of the computer. */
export const canWriteFolders = (): boolean => window.showDirectoryPicker !== undefined;

/** A folder that the person chooses, to read and to write in; null where they chose none. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (
      (await window.showDirectoryPicker?.({ mode: 'readwrite', id: 'hub-and-spokes' })) ?? null
    );
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    throw error;
  }
}

async function readInto(
  files: Partial<Record<FileName, string>>,
  folder: FileSystemDirectoryHandle,
  below: string,
): Promise<void> {
  for await (const entry of folder.values()) {
    const name = below + entry.name;
    if (entry.kind === 'directory') {
      if (name === GOLDEN) await readInto(files, entry, `${GOLDEN}/`);
    } else if (isFileName(name)) {
      const file = await entry.getFile();
      if (file.size > LIMITS.text) throw new RangeError(`${name} is too large`);
      files[name] = (await file.text()).replace(/^\uFEFF/, '');
    }
  }
}

/** The files of a scenario that lie in a folder; whatever else lies there is left alone. */
export async function readFolder(folder: FileSystemDirectoryHandle): Promise<Files> {
  const files: Partial<Record<FileName, string>> = {};
  await readInto(files, folder, '');
  return files;
}

/** Puts a file into the folder; a file without text is taken out. */
export async function writeInto(
  folder: FileSystemDirectoryHandle,
  name: FileName,
  text: string,
): Promise<void> {
  const steps = name.split('/');
  const last = steps.pop()!;
  let holder = folder;
  for (const step of steps) holder = await holder.getDirectoryHandle(step, { create: true });
  if (text === '') return holder.removeEntry(last);
  const file = await holder.getFileHandle(last, { create: true });
  // Written beside the old file and put in its place when it is whole.
  const writing = await file.createWritable();
  await writing.write(text);
  await writing.close();
}
