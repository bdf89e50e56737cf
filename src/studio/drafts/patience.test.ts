import { expect, it } from 'vitest';
import { patience } from './patience.ts';

it('waits for a hand that rests, and not for ever for one that does not', () => {
  expect(patience(0, 0)).toBe(350);
  expect(patience(0, 1000)).toBe(350);
  expect(patience(0, 1400)).toBe(100);
  expect(patience(0, 9000)).toBe(0);
});

it('takes over what is typed without a rest', () => {
  // A letter every 100 ms: each begins the wait anew, as long as any is left.
  let taken = Number.POSITIVE_INFINITY;
  for (let now = 0; now < taken && now < 60_000; now += 100) taken = now + patience(0, now);
  expect(taken).toBeLessThanOrEqual(1500 + 100);
});
