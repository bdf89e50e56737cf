import { expect, test } from 'vitest';
import { reference } from '../../src/game/alliance/reference/reference.ts';
import { parametersWith } from '../../src/game/alliance/switches.ts';
import { voice } from '../../src/game/alliance/voice.ts';
import { ANCHORS, readingsAt } from './reference-world.ts';

type Date = keyof typeof ANCHORS;

test.each<[Date, number, number, number, number, number, number, number]>([
  ['1953-06', 0.666, 0.1506, 0.1395, 0.1431, 0.7065, 0.0835, 0.2556],
  ['1954-11', 0.4868, 0.1768, 0.1607, 0.1637, 0.2199, 0.0444, 0.292],
  ['2003-10', 0.2118, 0.2631, 0.3361, 0.3543, 0.2396, 0.0599, 0.69],
  ['2010-07', 0.1747, 0.3015, 0.457, 0.5064, 0.0693, 0.0525, 0.3017],
  ['2019-12', 0.1976, 0.31, 0.2952, 0.3284, 0.3466, 0.446, 0.3914],
  ['2023-08', 0.1512, 0.3318, 0.666, 0.845, 0.0491, 0.4621, 0.3895],
])('the readings of %s', (date, needs, alone, two, all, left, doubt, drawnIn) => {
  const out = readingsAt(ANCHORS[date]);
  expect(out.dependence).toBeCloseTo(needs, 4);
  expect(out.voice.none).toBeCloseTo(0.0998, 4);
  expect(out.voice.K).toBeCloseTo(alone, 4);
  expect(out.voice.KJ).toBeCloseTo(two, 4);
  expect(out.voice.KJE).toBeCloseTo(all, 4);
  expect(out.abandonment).toBeCloseTo(left, 4);
  expect(out.umbrellaDoubt).toBeCloseTo(doubt, 4);
  expect(out.entrapment).toBeCloseTo(drawnIn, 4);
});

test('two allies in friction undercut each other in 2019 and carry each other in 2023', () => {
  const quarrel = readingsAt(ANCHORS['2019-12']).voice;
  expect(quarrel.KJ).toBeLessThan(quarrel.K);
  const agreement = readingsAt(ANCHORS['2023-08']).voice;
  expect(agreement.KJ + agreement.none).toBeGreaterThan(agreement.K + agreement.J);
});

test('the step worked out for October 2003', () => {
  const { state, shocks } = ANCHORS['2003-10'];
  const { next } = reference({
    state,
    shocks: { ...shocks, ask: 0.9, div: 0.25, pko: 0.8, Tbar: 0.6, succ: 0.5, d: 0.8, cost: 0.3 },
    effort: { B: 0.7, I: 0.1, M: 0.1 },
    frame: 0.3,
    dt: 1,
    events: {},
  });
  const expected = {
    ...{ C: 0.745576, I: 0.50425, L: 0.6742, K: 0.61403, A: 0.3427, J: 0.21625, H: 0.505 },
    ...{ N: 0.24221, V: 0.1148, R: 0.36864, E: 0.55845, X: 0.2616, S: 0.392676, T: 0.6 },
  };
  for (const [letter, value] of Object.entries(expected)) {
    expect(next[letter as keyof typeof expected], letter).toBeCloseTo(value, 6);
  }
});

// Own weight 1.6 and neighbour's weight 2.0; the friction sets what speaking together adds.
test.each([
  ['only the sum of the two', 0, 0, 0.8022],
  ['full bonus', 1, 0, 0.9604],
  ['friction far above the tie', 1, 1.9, 0.4477],
])('the voice worked out by hand: %s', (_, gam, friction, expected) => {
  const parameters = parametersWith({ gam });
  const tie = 1;
  const scaled = { ...parameters, voice: { ...parameters.voice, ally: 2.0 } };
  const speakers = { own: true, allies: [{ tie, friction }], among: [], partners: false };
  expect(voice(strongAndPoor(0.8), speakers, scaled)).toBeCloseTo(expected, 4);
});

/** A spoke whose own weight is twice `share`. */
function strongAndPoor(share: number) {
  return {
    ...{ threat: 0.5, commitment: 0.5, sharedInterest: 0.5, strategicValue: 0, partnerTies: 0 },
    ...{ reputation: 0.5, support: 0.5, freedom: 0.5, exposure: 0 },
    ...{ capability: share, capacity: share, record: share },
  };
}
