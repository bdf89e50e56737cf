import { reading } from '../../game/index.ts';
import { LANGUAGES } from '../../i18n/index.ts';
import type { Splice } from '../../scenario/edit/index.ts';
import { type FileName, type Files, isFileName } from '../document/files.ts';
import type { Place, Step } from '../document/step.ts';
import type { KeptDocument } from './kept-document.ts';

const { among, group, listOf, mapOf, Misread, number, optional, text } = reading;

/** Which part of a record cannot be read, and why. */
export interface Broken {
  place: string;
  reason: reading.Misfit;
}

const fileName: reading.Reader<FileName> = (value, place) => {
  const name = text(value, place);
  if (isFileName(name)) return name;
  throw new Misread(place, 'unknown-word');
};

const step: reading.Reader<string | number> = (value, place) =>
  typeof value === 'number' ? number(value, place) : text(value, place);

const place = group<Place>({ file: fileName, path: listOf(step), line: optional(number) });

const done = listOf(
  group<Step>({
    place,
    changes: listOf(
      group({
        file: fileName,
        splices: listOf(group<Splice>({ from: number, remove: text, insert: text })),
      }),
    ),
    sign: optional(text),
  }),
);

const isTrue: reading.Reader<true> = (value, where) => {
  if (value === true) return true;
  throw new Misread(where, 'wrong-kind');
};

export const filesForm: reading.Reader<Files> = mapOf(text, fileName);

const document = group<KeptDocument>({
  id: text,
  history: group({ files: filesForm, done, undone: done }),
  place,
  title: text,
  titles: mapOf(text, among(LANGUAGES)),
  saved: number,
  deleted: optional(number),
  guest: optional(isTrue),
});

/** What the browser kept, if it still is a document; else the part that is not as it must be. */
export function readDocument(
  kept: unknown,
): { ok: true; document: KeptDocument } | ({ ok: false } & Broken) {
  try {
    return { ok: true, document: document(kept, '') };
  } catch (error) {
    if (!(error instanceof Misread)) throw error;
    return { ok: false, place: error.place, reason: error.reason };
  }
}
