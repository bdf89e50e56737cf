/**
 * MurmurHash3 x86_128 (Austin Appleby, public domain) of a text read as UTF-16, low byte first.
 * Chosen because 32-bit integer multiplication is all it needs, it mixes well, and any other
 * implementation of it can check our numbers. It is not cryptographic: it tells accidents apart,
 * not forgeries.
 */
export type Words = readonly [number, number, number, number];

const C1 = 0x239b961b;
const C2 = 0xab0e9789;
const C3 = 0x38b34ae5;
const C4 = 0xa1e38b93;
const UNITS_PER_BLOCK = 8;

/** Four unsigned 32-bit words. `seed` is an unsigned 32-bit integer. */
export function murmur(text: string, seed: number): Words {
  let h1 = seed;
  let h2 = seed;
  let h3 = seed;
  let h4 = seed;

  const blocksEnd = text.length - (text.length % UNITS_PER_BLOCK);
  for (let at = 0; at < blocksEnd; at += UNITS_PER_BLOCK) {
    h1 ^= scramble(word(text, at), C1, 15, C2);
    h1 = (Math.imul(rotate(h1, 19) + h2, 5) + 0x561ccd1b) | 0;
    h2 ^= scramble(word(text, at + 2), C2, 16, C3);
    h2 = (Math.imul(rotate(h2, 17) + h3, 5) + 0x0bcaa747) | 0;
    h3 ^= scramble(word(text, at + 4), C3, 17, C4);
    h3 = (Math.imul(rotate(h3, 15) + h4, 5) + 0x96cd1c35) | 0;
    h4 ^= scramble(word(text, at + 6), C4, 18, C1);
    h4 = (Math.imul(rotate(h4, 13) + h1, 5) + 0x32ac3b17) | 0;
  }

  // Past the end a text reads as zeros, and a zero word scrambles to zero: the tail needs no cases.
  h1 ^= scramble(word(text, blocksEnd), C1, 15, C2);
  h2 ^= scramble(word(text, blocksEnd + 2), C2, 16, C3);
  h3 ^= scramble(word(text, blocksEnd + 4), C3, 17, C4);
  h4 ^= scramble(word(text, blocksEnd + 6), C4, 18, C1);

  const bytes = text.length * 2;
  return blend(finish(blend([h1 ^ bytes, h2 ^ bytes, h3 ^ bytes, h4 ^ bytes])));
}

function word(text: string, at: number): number {
  return unit(text, at) | (unit(text, at + 1) << 16);
}

function unit(text: string, at: number): number {
  return at < text.length ? text.charCodeAt(at) : 0;
}

function scramble(value: number, before: number, turns: number, after: number): number {
  return Math.imul(rotate(Math.imul(value, before), turns), after);
}

function rotate(value: number, turns: number): number {
  return (value << turns) | (value >>> (32 - turns));
}

function blend([a, b, c, d]: Words): Words {
  const first = (a + b + c + d) >>> 0;
  return [first, (b + first) >>> 0, (c + first) >>> 0, (d + first) >>> 0];
}

function finish([a, b, c, d]: Words): Words {
  return [avalanche(a), avalanche(b), avalanche(c), avalanche(d)];
}

function avalanche(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
