/** Addresses, and codes of each, that are remembered; the oldest go first. */
const MOST_ADDRESSES = 5000;
const MOST_CODES = 200;

/** Takes the oldest away where there are too many. */
function trim(known: Map<string, unknown> | Set<string>, most: number): void {
  if (known.size > most) known.delete(known.keys().next().value!);
}

/**
 * Which codes an address has shown that it knows: a console was opened there, or somebody came in
 * from there. Where one student of a school guesses until the address is shut out, the others
 * behind it still get into the class whose code stands on the wall.
 */
export function acquaintances() {
  const codes = new Map<string, Set<string>>();
  return {
    knows: (address: string, code: string): boolean => codes.get(address)?.has(code) ?? false,
    add(address: string, code: string): void {
      const known = codes.get(address) ?? new Set();
      known.delete(code);
      trim(known.add(code), MOST_CODES);
      codes.delete(address);
      trim(codes.set(address, known), MOST_ADDRESSES);
    },
  };
}
