import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { add, join, meanOf, nothing } from './spread.ts';

const spreadOf = (values: number[]) => {
  const spread = nothing();
  for (const value of values) add(spread, value);
  return spread;
};

it('gives mean and interval of a sample', () => {
  // Standard deviation 1, so the standard error of three values is 1 / sqrt(3).
  const { mean, low, high } = meanOf(spreadOf([1, 2, 3]));
  expect(mean).toBe(2);
  expect(high - mean).toBeCloseTo(1.96 / Math.sqrt(3), 12);
  expect(mean - low).toBeCloseTo(high - mean, 12);
  expect(meanOf(nothing())).toEqual({ mean: 0, low: 0, high: 0 });
});

it('may be gathered in parts', () => {
  const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }));
  fc.assert(
    fc.property(values, values, (one, other) => {
      const joined = spreadOf(one);
      join(joined, spreadOf(other));
      const whole = spreadOf([...one, ...other]);
      expect(joined.count).toBe(whole.count);
      expect(joined.sum).toBeCloseTo(whole.sum, 9);
      expect(joined.squares).toBeCloseTo(whole.squares, 9);
    }),
    { seed: 1953 },
  );
});
