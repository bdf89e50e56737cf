import { createStore, get, set } from 'idb-keyval';
import type { Notes } from './notes.ts';
import { readNotes } from './read-notes.ts';

/** Beside the saves, in a base of its own: one base holds one kind. Rejects where the browser keeps nothing. */
let opened: ReturnType<typeof createStore> | undefined;
const store = () => {
  opened ??= createStore('hub-and-spokes-notes', 'notes');
  return opened;
};

export async function findNotes(match: string): Promise<Notes | null> {
  const kept: unknown = await get(match, store());
  return kept === undefined ? null : readNotes(kept);
}

export const keepNotes = (match: string, notes: Notes): Promise<void> => set(match, notes, store());
