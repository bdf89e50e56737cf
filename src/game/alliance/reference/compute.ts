import type { ReferenceCase, ReferenceResult } from './case.ts';
import { type ReferenceRefusal, readReference } from './read.ts';
import { reference } from './reference.ts';

export type ReferenceAnswer =
  | { readonly ok: true; readonly result: ReferenceResult | readonly ReferenceResult[] }
  | ReferenceRefusal;

/** Computes a document of one case or of a list of them; the first fault refuses it all. */
export function computeReference(document: unknown): ReferenceAnswer {
  if (!Array.isArray(document)) {
    const read = readReference(document, '');
    return read.ok ? { ok: true, result: reference(read.value) } : read;
  }
  const cases: ReferenceCase[] = [];
  for (const [at, item] of document.entries()) {
    const read = readReference(item, `[${at}]`);
    if (!read.ok) return read;
    cases.push(read.value);
  }
  return { ok: true, result: cases.map(reference) };
}
