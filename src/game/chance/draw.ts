import { murmur } from './murmur.ts';

const LARGEST_SEED = 0xffffffff;
const TWO_TO_26 = 0x4000000;
const TWO_TO_53 = 0x20000000000000;

/**
 * The chance of a match: a number in [0, 1) with 53 bits that depends on the seed, the turn and
 * the name of the draw, and on nothing else. No draw moves another, so a match with one decision
 * changed keeps every other draw.
 */
export function draw(seed: number, turn: number, name: string): number {
  if (!Number.isInteger(seed) || seed < 0 || seed > LARGEST_SEED) {
    throw new RangeError(`seed ${seed} is not an unsigned 32-bit integer`);
  }
  if (!Number.isSafeInteger(turn) || turn < 0) {
    throw new RangeError(`turn ${turn} is not a whole number`);
  }
  const [high, low] = murmur(`${turn}:${name}`, seed);
  return ((high >>> 5) * TWO_TO_26 + (low >>> 6)) / TWO_TO_53;
}
