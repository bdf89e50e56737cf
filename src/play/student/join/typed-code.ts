/** Letters of a code; any others are slips of the finger. */
const LENGTH = 6;

/** A code as it is meant, however it was typed: `ab c-def` is `ABCDEF`. */
export const readCode = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, LENGTH);

export const isWhole = (code: string): boolean => code.length === LENGTH;
