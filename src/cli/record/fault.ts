/** Where a value first departs from what it should be, such as `commands[3].kind`. */
export type Fault = (value: unknown, at: string) => string | undefined;

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value that passes a test. */
export const value =
  (fits: (value: unknown) => boolean): Fault =>
  (given, at) =>
    fits(given) ? undefined : at;

export const text = value((given) => typeof given === 'string');
export const truth = value((given) => typeof given === 'boolean');
export const number = value((given) => typeof given === 'number' && Number.isFinite(given));
export const among = (words: readonly string[]): Fault =>
  value((given) => typeof given === 'string' && words.includes(given));

const first = (faults: Iterable<string | undefined>): string | undefined => {
  for (const fault of faults) if (fault !== undefined) return fault;
  return undefined;
};

export const listOf =
  (each: Fault): Fault =>
  (given, at) =>
    Array.isArray(given) ? first(given.map((item, index) => each(item, `${at}[${index}]`))) : at;

const inside = (at: string, name: string): string => (at === '' ? name : `${at}.${name}`);

/** An object with these fields; others are left alone. */
export const group =
  (fields: Record<string, Fault>): Fault =>
  (given, at) =>
    isObject(given)
      ? first(Object.entries(fields).map(([name, field]) => field(given[name], inside(at, name))))
      : at;

/** An object with any names of one kind. */
export const mapOf =
  (each: Fault, name: Fault = text): Fault =>
  (given, at) =>
    isObject(given)
      ? first(
          Object.entries(given).map(
            ([key, item]) => name(key, inside(at, key)) ?? each(item, inside(at, key)),
          ),
        )
      : at;

/** An object of which one field says what the others must be. */
export const kindOf =
  (field: string, kinds: Readonly<Record<string, Fault>>): Fault =>
  (given, at) => {
    const kind = isObject(given) ? String(given[field]) : '';
    const fault = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
    return fault ? fault(given, at) : inside(at, field);
  };
