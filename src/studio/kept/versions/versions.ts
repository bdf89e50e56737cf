import { del, delMany, getMany, keys, set } from 'idb-keyval';
import { reading } from '../../../game/index.ts';
import type { Files } from '../../document/files.ts';
import { store } from '../database.ts';
import { filesForm } from '../read-document.ts';
import { superfluous } from './thin.ts';

const versions = store('versions');

const REASONS = ['opened', 'writing', 'restoring'] as const;

/** A document as it was at some time. */
export interface Version {
  /** In milliseconds since 1970. */
  at: number;
  /** On what occasion it was put away. */
  why: (typeof REASONS)[number];
  files: Files;
}

const form = reading.group<Version>({
  at: reading.number,
  why: reading.among(REASONS),
  files: filesForm,
});

const keyOf = (document: string, at: number): string => `${document} ${at}`;

async function timesOf(document: string): Promise<number[]> {
  const all = await keys<string>(versions);
  return all
    .filter((key) => key.startsWith(`${document} `))
    .map((key) => Number(key.slice(document.length + 1)));
}

/** The versions of a document, the newest first. One that cannot be read any more is left out. */
export async function versionsOf(document: string): Promise<Version[]> {
  const times = (await timesOf(document)).sort((a, b) => b - a);
  const found = await getMany<unknown>(
    times.map((at) => keyOf(document, at)),
    versions,
  );
  return found.flatMap((kept) => {
    try {
      return form(kept, '');
    } catch {
      return [];
    }
  });
}

/** Puts a version away, and lets those go that lie too close together or too far back. */
export async function putAway(document: string, version: Version): Promise<void> {
  await set(keyOf(document, version.at), version, versions);
  const gone = superfluous(await timesOf(document), Date.now());
  await delMany(
    gone.map((at) => keyOf(document, at)),
    versions,
  );
}

export const dropVersion = (document: string, at: number): Promise<void> =>
  del(keyOf(document, at), versions);

/** All versions go with a document that is deleted for good. */
export const dropVersions = async (document: string): Promise<void> =>
  delMany(
    (await timesOf(document)).map((at) => keyOf(document, at)),
    versions,
  );
