const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789';

/**
 * An id that no other device makes: 16 letters of 5 bits. `randomUUID` is missing on plain http,
 * as classes in a school's network are served.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => LETTERS[byte % LETTERS.length]!).join('');
}
