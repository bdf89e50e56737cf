import { murmur } from './murmur.ts';

/**
 * The one text of a plain JSON value: keys sorted by code unit, no spaces, -0 written as 0.
 * Throws with the path of the first thing that JSON cannot carry, for a state that loses
 * something when written down could not be replayed.
 */
export function canonical(value: unknown): string {
  return write(value, '$');
}

/** 128 bits as 32 hexadecimal digits: equal for equal states, whatever the order of their keys. */
export function fingerprint(value: unknown): string {
  return murmur(canonical(value), 0)
    .map((word) => word.toString(16).padStart(8, '0'))
    .join('');
}

function write(value: unknown, path: string): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'number') return writeNumber(value, path);
  if (Array.isArray(value)) return writeArray(value, path);
  if (isPlainObject(value)) return writeObject(value, path);
  throw new TypeError(`${path} is not plain JSON (${typeof value})`);
}

function writeNumber(value: number, path: string): string {
  if (!Number.isFinite(value)) throw new TypeError(`${path} is ${value}`);
  return String(value === 0 ? 0 : value);
}

function writeArray(items: readonly unknown[], path: string): string {
  const written: string[] = [];
  // Counted, not iterated: an array with a hole must be refused at the hole.
  for (let at = 0; at < items.length; at += 1) written.push(write(items[at], `${path}[${at}]`));
  return `[${written.join(',')}]`;
}

function writeObject(object: Readonly<Record<string, unknown>>, path: string): string {
  const written = Object.keys(object)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${write(object[key], `${path}.${key}`)}`);
  return `{${written.join(',')}}`;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
