import { expect, test } from 'vitest';
import { logistic } from './logistic.ts';

test('even odds are one half, and the two sides mirror each other', () => {
  expect(logistic(0)).toBe(0.5);
  for (let z = -30; z <= 30; z += 0.0731) {
    expect(logistic(z) + logistic(-z)).toBeCloseTo(1, 14);
  }
});

test('the voice of nobody', () => {
  expect(logistic(-2.2)).toBeCloseTo(0.099750489, 9);
});

test('stays inside [0, 1] far outside the range of the model', () => {
  expect(logistic(1e6)).toBeLessThanOrEqual(1);
  expect(logistic(-1e6)).toBeGreaterThanOrEqual(0);
});
