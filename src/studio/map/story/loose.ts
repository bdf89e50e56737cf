import type { Value } from '../../../scenario/edit/index.ts';
import type { Path } from '../../../scenario/read/places.ts';

/** A half-written document may hold anything anywhere: these take what is there, or nothing. */
export const entriesOf = (value: Value | undefined): [string, Value][] =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [];

export const listOf = (value: Value | undefined): Value[] => (Array.isArray(value) ? value : []);

export const partOf = (value: Value | undefined, key: string): Value | undefined =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && Object.hasOwn(value, key)
    ? value[key]
    : undefined;

export const textOf = (value: Value | undefined): string =>
  typeof value === 'string' ? value : '';

export const numberOf = (value: Value | undefined): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : 0;

/** The texts of a list; what is no text is left out. */
export const textsOf = (value: Value | undefined): string[] =>
  listOf(value).flatMap((item) => (typeof item === 'string' ? [item] : []));

/** No honest file is deeper below one of its parts. */
const DEEPEST = 10;

/** Every part of a value that stands under one of some keys, with its path. `skip` is not entered. */
export function partsUnder(
  value: Value | undefined,
  path: Path,
  keys: readonly string[],
  skip: readonly string[] = [],
): { key: string; part: Value; path: Path }[] {
  if (value === null || typeof value !== 'object' || path.length > DEEPEST) return [];
  if (Array.isArray(value)) {
    return value.flatMap((item, at) => partsUnder(item, [...path, at], keys, skip));
  }
  return Object.entries(value).flatMap(([key, part]) => {
    if (skip.includes(key)) return [];
    const here = [...path, key];
    return keys.includes(key) ? [{ key, part, path: here }] : partsUnder(part, here, keys, skip);
  });
}
