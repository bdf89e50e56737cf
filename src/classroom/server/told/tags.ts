import { createHash } from 'node:crypto';

/** A part of what is told, written out, with a tag that is the same for the same text. */
export interface Written {
  tag: string;
  json: string;
}

const known = new WeakMap<object, Written>();

function writeOut(value: unknown): Written {
  const json = JSON.stringify(value);
  return { json, tag: createHash('sha1').update(json).digest('base64url').slice(0, 16) };
}

/** Written out once for an object, however many devices are told of it. */
export function writtenOut(value: unknown): Written {
  if (typeof value !== 'object' || value === null) return writeOut(value);
  const before = known.get(value);
  if (before) return before;
  const written = writeOut(value);
  known.set(value, written);
  return written;
}
