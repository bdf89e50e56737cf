import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { draw } from './draw.ts';

const seeds = fc.nat({ max: 0xffffffff });
const turns = fc.nat({ max: 40 });
const names = fc.stringMatching(/^[a-z]{1,8}(:[a-z]{1,8}){0,2}$/);

// Computed with mmh3 5.3.0 (Python): the first two words of MurmurHash3 x86_128.
test.each([
  [0, 1, 'call:strait', 0.16016798415577926],
  [1953, 1, 'call:strait', 0.9271996898737892],
  [1953, 2, 'call:strait', 0.4222864814367904],
  [0xffffffff, 12, 'agent:tokyo:option', 0.34579127760908224],
])('seed %i, turn %i, %s', (seed, turn, name, expected) => {
  expect(draw(seed, turn, name)).toBe(expected);
});

test('lies in [0, 1), has 53 bits and depends on nothing but its three arguments', () => {
  fc.assert(
    fc.property(seeds, turns, names, (seed, turn, name) => {
      const value = draw(seed, turn, name);
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThan(1);
      expect(Number.isInteger(value * 2 ** 53)).toBe(true);
      expect(draw(seed, turn, name)).toBe(value);
    }),
    { seed: 1953 },
  );
});

test('is even: over any 20,000 neighbouring seeds no twentieth holds too many or too few', () => {
  fc.assert(
    fc.property(seeds, turns, names, (firstSeed, turn, name) => {
      const counts = new Array<number>(20).fill(0);
      for (let step = 0; step < 20_000; step += 1) {
        const twentieth = Math.floor(20 * draw((firstSeed + step) % 2 ** 32, turn, name));
        counts[twentieth] = counts[twentieth]! + 1;
      }
      const chiSquare = counts.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
      // 19 degrees of freedom: 60 is passed by chance less than once in 200,000.
      expect(chiSquare).toBeLessThan(60);
    }),
    { seed: 1953, numRuns: 10 },
  );
});

test.each([
  ['seed', (step: number) => draw(step, 3, 'call:strait')],
  ['turn', (step: number) => draw(7, step, 'call:strait')],
  ['name', (step: number) => draw(7, 3, `call:${step}`)],
])('one step of the %s moves the draw as far as an independent one would', (_, at) => {
  let distance = 0;
  let product = 0;
  for (let step = 0; step < 5000; step += 1) {
    distance += Math.abs(at(step) - at(step + 1)) / 5000;
    product += ((at(step) - 0.5) * (at(step + 1) - 0.5) * 12) / 5000;
  }
  expect(Math.abs(distance - 1 / 3)).toBeLessThan(0.015);
  expect(Math.abs(product)).toBeLessThan(0.06);
});

test('one bit of the seed changes half of the bits of the draw', () => {
  let changed = 0;
  let compared = 0;
  for (let seed = 1; seed < 200; seed += 1) {
    for (let bit = 0; bit < 32; bit += 1) {
      changed += differingBits(draw(seed, 1, 'call'), draw((seed ^ (1 << bit)) >>> 0, 1, 'call'));
      compared += 53;
    }
  }
  expect(Math.abs(changed / compared - 0.5)).toBeLessThan(0.005);
});

test.each([-1, 0.5, 2 ** 32, Number.NaN])('refuses the seed %d', (seed) => {
  expect(() => draw(seed, 1, 'call')).toThrow(RangeError);
});

test.each([-1, 1.5, Infinity])('refuses the turn %d', (turn) => {
  expect(() => draw(1, turn, 'call')).toThrow(RangeError);
});

function differingBits(a: number, b: number): number {
  const difference = BigInt(a * 2 ** 53) ^ BigInt(b * 2 ** 53);
  return difference.toString(2).replaceAll('0', '').length;
}
