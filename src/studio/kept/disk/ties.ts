import { del, get, set } from 'idb-keyval';
import type { Files } from '../../document/files.ts';
import { store } from '../database.ts';

const disks = store('disks');

/** The folder in which a document is written too. */
export interface Tie {
  folder: FileSystemDirectoryHandle;
  /** The files as they lay there when they were last read or written here. */
  seen: Files;
}

export const tieOf = (document: string): Promise<Tie | undefined> => get<Tie>(document, disks);

export const keepTie = (document: string, tie: Tie): Promise<void> => set(document, tie, disks);

export const dropTie = (document: string): Promise<void> => del(document, disks);
