import { createStore, del, entries, get, set } from 'idb-keyval';
import type { reading } from '../../game/index.ts';
import { readSave } from './read-save.ts';
import type { Save } from './save.ts';

/** Saves stay in this browser. Every call rejects where it keeps nothing, for example in a private window. */
let opened: ReturnType<typeof createStore> | undefined;
const store = () => {
  opened ??= createStore('hub-and-spokes', 'saves');
  return opened;
};

export interface BrokenSave {
  id: string;
  broken: true;
  /** The part of it that cannot be read. */
  place: string;
  reason: reading.Misfit;
}

/** All saves, the newest first; those that cannot be read say where they are broken. */
export async function allSaves(): Promise<(Save | BrokenSave)[]> {
  const found = (await entries<string, unknown>(store())).map(([id, kept]) => {
    const read = readSave(kept);
    return read.ok
      ? read.save
      : { id, broken: true as const, place: read.place, reason: read.reason };
  });
  const when = (save: Save | BrokenSave) => ('broken' in save ? 0 : save.saved);
  return found.sort((a, b) => when(b) - when(a));
}

export async function findSave(id: string): Promise<Save | BrokenSave | undefined> {
  const kept: unknown = await get(id, store());
  if (kept === undefined) return undefined;
  const read = readSave(kept);
  return read.ok ? read.save : { id, broken: true, place: read.place, reason: read.reason };
}

export const keepSave = (save: Save): Promise<void> => set(save.id, save, store());

export const dropSave = (id: string): Promise<void> => del(id, store());
