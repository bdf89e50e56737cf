import { del, entries, get, set, update } from 'idb-keyval';
import { store } from './database.ts';
import type { KeptDocument } from './kept-document.ts';
import { type Broken, readDocument } from './read-document.ts';
import { dropVersions } from './versions/versions.ts';

const documents = store('documents');

/** A record that is no document any more: whole, so that it can at least be taken out. */
export interface BrokenDocument extends Broken {
  id: string;
  kept: unknown;
}

export const isBroken = (one: KeptDocument | BrokenDocument): one is BrokenDocument =>
  'kept' in one;

function readAs(id: string, kept: unknown): KeptDocument | BrokenDocument {
  const read = readDocument(kept);
  // A record under another's name would be written over that one.
  if (read.ok) return { ...read.document, id };
  return { id, kept, place: read.place, reason: read.reason };
}

/** All documents, the newest first; those that cannot be read say where they are broken. */
export async function allDocuments(): Promise<(KeptDocument | BrokenDocument)[]> {
  const found = (await entries<string, unknown>(documents)).map(([id, kept]) => readAs(id, kept));
  const when = (one: KeptDocument | BrokenDocument) => (isBroken(one) ? 0 : one.saved);
  return found.sort((a, b) => when(b) - when(a));
}

export async function findDocument(id: string): Promise<KeptDocument | BrokenDocument | undefined> {
  const kept: unknown = await get(id, documents);
  return kept === undefined ? undefined : readAs(id, kept);
}

export const keepDocument = (document: KeptDocument): Promise<void> =>
  set(document.id, document, documents);

/** Changes what the shelf knows of a document; the document itself is the workbench's. */
export const markDocument = (
  id: string,
  mark: (document: KeptDocument) => KeptDocument,
): Promise<void> => update<KeptDocument>(id, (kept) => mark(kept!), documents);

/** For good, with its versions. */
export async function dropDocument(id: string): Promise<void> {
  await del(id, documents);
  await dropVersions(id);
}
