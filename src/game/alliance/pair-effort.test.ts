import { expect, test } from 'vitest';
import { pairEffort } from './pair-effort.ts';

test('equal and willing partners lose nothing', () => {
  expect(pairEffort(0.6, 0.6, 1)).toBeCloseTo(0.6, 15);
});

test.each([
  ['the other side spends nothing', 0.6, 0, 1],
  ['there is no will', 0.6, 0.6, 0],
])('all is lost if %s', (_, mine, theirs, willingness) => {
  expect(pairEffort(mine, theirs, willingness)).toBe(0);
});

test('half the will leaves seven tenths of the effort', () => {
  expect(pairEffort(0.6, 0.6, 0.5)).toBeCloseTo(0.4243, 4);
});
