import { Misread, type Reader } from './reader.ts';

const inside = (place: string, name: string): string => (place === '' ? name : `${place}.${name}`);

/** The fields that a value has of its own: what it inherits was not in the file. */
function fieldsOf(value: unknown, place: string): Map<string, unknown> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    return new Map(Object.entries(value));
  }
  throw new Misread(place, value === undefined ? 'missing' : 'wrong-kind');
}

/** An object with these fields; any others are left behind, and so are fields that are `undefined`. */
export const group =
  <T extends object>(fields: { readonly [K in keyof T]-?: Reader<T[K] | undefined> }): Reader<T> =>
  (value, place) => {
    const given = fieldsOf(value, place);
    const read: Partial<T> = {};
    for (const name of Object.keys(fields) as (keyof T & string)[]) {
      const field = fields[name](given.get(name), inside(place, name));
      if (field !== undefined) read[name] = field as T[typeof name];
    }
    return read as T;
  };

/** An object with any names of one kind. */
export const mapOf =
  <T, Name extends string = string>(each: Reader<T>, name?: Reader<Name>) =>
  (value: unknown, place: string): Record<Name, T> =>
    Object.fromEntries(
      [...fieldsOf(value, place)].map(([key, item]) => {
        const at = inside(place, key);
        name?.(key, at);
        return [key, each(item, at)];
      }),
    ) as Record<Name, T>;

/** An object of which one field says what the others must be. */
export const kindOf =
  <T extends object>(field: string, kinds: Readonly<Record<string, Reader<T>>>): Reader<T> =>
  (value, place) => {
    const kind = fieldsOf(value, place).get(field);
    const read = typeof kind === 'string' && Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    if (read) return read(value, place);
    throw new Misread(inside(place, field), kind === undefined ? 'missing' : 'unknown-word');
  };
