import { expect, test } from 'vitest';
import { exp } from './exponential.ts';

function worstRelativeError(from: number, to: number, points: number): number {
  let worst = 0;
  for (let point = 0; point <= points; point += 1) {
    const x = from + ((to - from) * point) / points;
    worst = Math.max(worst, Math.abs(exp(x) / Math.exp(x) - 1));
  }
  return worst;
}

test('agrees with the engine to 1e-14 on a dense grid over [-30, 30]', () => {
  expect(worstRelativeError(-30, 30, 200_003)).toBeLessThan(1e-14);
});

test('agrees to 1e-14 close to zero, where indices change sign', () => {
  expect(worstRelativeError(-1e-3, 1e-3, 20_001)).toBeLessThan(1e-14);
});

test('holds over the whole range of the clamp', () => {
  expect(worstRelativeError(-699.9, 699.9, 20_001)).toBeLessThan(1e-13);
});

test('known bits', () => {
  expect(exp(0)).toBe(1);
  expect(exp(2)).toBe(7.38905609893065);
  expect(exp(-0.9)).toBe(0.4065696597405991);
});

test('is never 0 and never infinite, and keeps NaN visible', () => {
  expect(exp(-1e9)).toBe(exp(-700));
  expect(exp(-700)).toBeGreaterThan(0);
  expect(exp(Infinity)).toBe(exp(700));
  expect(Number.isFinite(exp(700))).toBe(true);
  expect(exp(Number.NaN)).toBeNaN();
});

test('never falls as its argument rises', () => {
  let falls = 0;
  for (let x = -30; x <= 30; x += 0.000_37) {
    if (exp(x + 0.000_37) < exp(x)) falls += 1;
  }
  expect(falls).toBe(0);
});
