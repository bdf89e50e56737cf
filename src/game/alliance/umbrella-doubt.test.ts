import { expect, test } from 'vitest';
import { completeInputs } from './inputs.ts';
import { PARAMETERS } from './parameters.ts';
import type { Spoke } from './spoke.ts';
import { umbrellaDoubt } from './umbrella-doubt.ts';

const spoke: Spoke = {
  threat: 0.8,
  commitment: 0.8,
  sharedInterest: 0.7,
  capability: 0.7,
  capacity: 0.7,
  strategicValue: 0.4,
  partnerTies: 0.4,
  reputation: 0.5,
  support: 0.5,
  freedom: 0.4,
  exposure: 0.3,
  record: 0.7,
};

function doubt(arsenal: number, hardness = 0): number {
  const inputs = completeInputs({ cityVulnerability: 0.7, arsenal }, spoke);
  return umbrellaDoubt(spoke, 0.4, inputs, PARAMETERS, hardness);
}

test('an arsenal of one’s own takes away four fifths of the doubt, half of it two fifths', () => {
  expect(doubt(1)).toBeCloseTo(0.2 * doubt(0), 12);
  expect(doubt(0.5)).toBeCloseTo(0.6 * doubt(0), 12);
});

test('a harder test shows more doubt, and an arsenal still scales what it shows', () => {
  expect(doubt(0, 1)).toBeGreaterThan(doubt(0));
  expect(doubt(0, -1)).toBeLessThan(doubt(0));
  expect(doubt(1, 1)).toBeCloseTo(0.2 * doubt(0, 1), 12);
});
