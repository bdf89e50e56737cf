/** Several things said of a part as one name: each once, without a second full stop. */
export const inOne = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .map((part) => part.replace(/[.\s]+$/, ''))
    .join('. ');
