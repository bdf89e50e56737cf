/** Why a value is not what it should be. */
export type Misfit =
  | 'missing'
  | 'wrong-kind'
  | 'out-of-range'
  | 'unknown-word'
  | 'empty'
  | 'too-many';

/** Thrown with the place of the value, such as `commands[3].seat`; the whole has no place. */
export class Misread extends Error {
  readonly place: string;
  readonly reason: Misfit;
  constructor(place: string, reason: Misfit) {
    super(`${place}: ${reason}`);
    this.place = place;
    this.reason = reason;
  }
}

/** Gives a value of unknown origin the type that it should have, or throws where it has not. */
export type Reader<T> = (value: unknown, place: string) => T;

function misfit(value: unknown, place: string, reason: Misfit): Misread {
  return new Misread(place, value === undefined ? 'missing' : reason);
}

export const text: Reader<string> = (value, place) => {
  if (typeof value === 'string') return value;
  throw misfit(value, place, 'wrong-kind');
};

export const truth: Reader<boolean> = (value, place) => {
  if (typeof value === 'boolean') return value;
  throw misfit(value, place, 'wrong-kind');
};

export const number: Reader<number> = (value, place) => {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw misfit(value, place, 'wrong-kind');
};

/** A whole number from 0 up to, but without, a limit. */
export const wholeBelow =
  (limit: number): Reader<number> =>
  (value, place) => {
    const read = number(value, place);
    if (Number.isInteger(read) && read >= 0 && read < limit) return read;
    throw new Misread(place, 'out-of-range');
  };

export const among =
  <const Word extends string>(words: readonly Word[]): Reader<Word> =>
  (value, place) => {
    const word = words.find((each) => each === text(value, place));
    if (word !== undefined) return word;
    throw new Misread(place, 'unknown-word');
  };

export const orNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (value, place) =>
    value === null ? null : read(value, place);

/** A field that may be left out, and then is not there at all. */
export const optional =
  <T>(read: Reader<T>): Reader<T | undefined> =>
  (value, place) =>
    value === undefined ? undefined : read(value, place);

export const listOf =
  <T>(each: Reader<T>, { least = 0, most = Number.MAX_SAFE_INTEGER } = {}): Reader<T[]> =>
  (value, place) => {
    if (!Array.isArray(value)) throw misfit(value, place, 'wrong-kind');
    if (value.length < least) throw new Misread(place, 'empty');
    if (value.length > most) throw new Misread(place, 'too-many');
    return value.map((item: unknown, at) => each(item, `${place}[${at}]`));
  };
