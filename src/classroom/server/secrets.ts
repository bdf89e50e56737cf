import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';

/** 144 bits: nobody guesses one. */
const BYTES = 18;

export const newSecret = (): string => randomBytes(BYTES).toString('base64url');

/** What is kept of a secret. Who reads the file cannot sit on anybody's seat. */
export const hashed = (secret: string): string =>
  createHash('sha256').update(secret).digest('base64url');

/** Compares in a time that does not depend on where two texts part. */
export function same(a: string, b: string): boolean {
  const [one, other] = [Buffer.from(hashed(a)), Buffer.from(hashed(b))];
  return timingSafeEqual(one, other);
}

/** No 0 and O, no 1, I and L, no 2 and Z, no 5 and S, no 8 and B, no U and V. */
const CLEAR = '34679ACDEFGHJKMNPQRTWXY';
const CODE_LENGTH = 6;

export const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CLEAR[randomInt(CLEAR.length)]!).join('');

/** A code as somebody typed it: any case, with spaces or dashes. */
export const typedCode = (typed: string): string => typed.toUpperCase().replace(/[^A-Z0-9]/g, '');

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/** An id of the log. It says nothing of whom it stands for. */
export const newId = (length: number): string =>
  Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]!).join('');
