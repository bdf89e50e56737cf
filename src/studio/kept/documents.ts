import { createStore, del, get, set, values } from 'idb-keyval';
import type { BenchState } from '../bench/bench.ts';

/** Documents stay in this browser. Every call rejects where it keeps nothing, for example in a private window. */
let opened: ReturnType<typeof createStore> | undefined;
const store = () => {
  opened ??= createStore('hub-and-spokes-studio', 'documents');
  return opened;
};

/** A document as it was left: with its place and everything that can be taken back. */
export interface KeptDocument extends BenchState {
  /** Names for the shelf, from the last time that they could be read. */
  title: string;
  /** When it was last changed, in milliseconds since 1970. */
  saved: number;
}

/** All documents, the newest first. */
export async function allDocuments(): Promise<KeptDocument[]> {
  const found = await values<KeptDocument>(store());
  return found.sort((a, b) => b.saved - a.saved);
}

export const findDocument = (id: string): Promise<KeptDocument | undefined> => get(id, store());

export const keepDocument = (document: KeptDocument): Promise<void> =>
  set(document.id, document, store());

export const dropDocument = (id: string): Promise<void> => del(id, store());
