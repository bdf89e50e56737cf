/** The largest seed: 32 bits without a sign, as the rules want them. */
export const LARGEST_SEED = 2 ** 32 - 1;

export const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]!;

/** A seed as it was typed or came with a link; null if it is none. */
export function seedIn(text: string): number | null {
  const seed = Number(text);
  return /^\d{1,10}$/.test(text.trim()) && seed <= LARGEST_SEED ? seed : null;
}
