import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type HubReadings, hubReadings, type Ward } from './hub-readings.ts';
import type { Indices } from './indices.ts';
import { completeInputs, type Inputs } from './inputs.ts';
import { PARAMETERS } from './parameters.ts';
import type { Spoke } from './spoke.ts';

const SEED = { seed: 1953 };
const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

const spoke: Spoke = {
  threat: 0.8,
  commitment: 0.7,
  sharedInterest: 0.6,
  capability: 0.6,
  capacity: 0.7,
  strategicValue: 0.4,
  partnerTies: 0.4,
  reputation: 0.5,
  support: 0.5,
  freedom: 0.4,
  exposure: 0.3,
  record: 0.6,
};
const indices: Indices = {
  abandonment: 0.2,
  umbrellaDoubt: 0.4,
  entrapment: 0.3,
  voice: 0.5,
  dependence: 0.25,
  hubFear: 0.3,
};
const inputs = completeInputs({ hubConflict: 0.6 }, spoke);
const ward: Ward = { spoke, indices, inputs };

const wards: fc.Arbitrary<Ward> = fc
  .tuple(
    everyOne(Object.keys(spoke) as (keyof Spoke)[]),
    everyOne(Object.keys(indices) as (keyof Indices)[]),
    everyOne(['hubConflict', 'aid', 'recklessness', 'arsenal']),
  )
  .map(([own, read, given]) => ({
    spoke: own,
    indices: read,
    inputs: completeInputs(given, own),
  }));

function everyOne<Name extends string>(names: readonly Name[]) {
  return fc.record(
    Object.fromEntries(names.map((name) => [name, share])) as Record<Name, typeof share>,
  ) as fc.Arbitrary<Record<Name, number>>;
}

const read = (...all: Ward[]) => hubReadings(all, PARAMETERS);

test('each reading lies within [0, 1], with one spoke or with several', () => {
  fc.assert(
    fc.property(fc.array(wards, { minLength: 1, maxLength: 4 }), (all) => {
      for (const value of Object.values(read(...all))) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }),
    SEED,
  );
});

test('the answers for one spoke, worked out by hand', () => {
  // burden:      0.8 + 1.12 + 0.6 + 0.48 + 0 - 0.9 - 0.84 - 0.48 = 0.78
  // control:     -0.2 + 0.75 + 1.05 - 0.8 - 0.75 - 0 - 0         = 0.05
  // credibility: -0.6 + 1.4 + 0.48 - 0.5 - 0.64 - 0              = 0.14
  const out = read(ward);
  expect(out.burden).toBeCloseTo(0.6856801139382539, 12);
  expect(out.control).toBeCloseTo(0.5124973964842103, 12);
  expect(out.credibility).toBeCloseTo(0.5349429451582147, 12);
});

test('the hub reads the mean of its spokes, in whatever order they stand', () => {
  fc.assert(
    fc.property(wards, wards, (one, other) => {
      const both = read(one, other);
      for (const name of ['burden', 'control', 'credibility'] as const) {
        expect(both[name]).toBeCloseTo((read(one)[name] + read(other)[name]) / 2, 12);
        expect(read(other, one)[name]).toBe(both[name]);
      }
    }),
    SEED,
  );
});

type Change = (from: Ward, value: number) => Ward;
const gauge =
  (name: keyof Spoke): Change =>
  (from, value) => ({ ...from, spoke: { ...from.spoke, [name]: value } });
const index =
  (name: keyof Indices): Change =>
  (from, value) => ({ ...from, indices: { ...from.indices, [name]: value } });
const input =
  (name: keyof Inputs): Change =>
  (from, value) => ({ ...from, inputs: { ...from.inputs, [name]: value } });

test.each<[keyof HubReadings, 'rises' | 'falls', string, Change]>([
  ['burden', 'rises', 'commitment', gauge('commitment')],
  ['burden', 'rises', 'threat', gauge('threat')],
  ['burden', 'rises', 'the hub’s fear', index('hubFear')],
  ['burden', 'rises', 'conflict elsewhere', input('hubConflict')],
  ['burden', 'rises', 'aid', input('aid')],
  ['burden', 'falls', 'capability', gauge('capability')],
  ['burden', 'falls', 'capacity', gauge('capacity')],
  ['burden', 'falls', 'the record', gauge('record')],
  ['control', 'rises', 'dependence', index('dependence')],
  ['control', 'rises', 'commitment', gauge('commitment')],
  ['control', 'falls', 'freedom', gauge('freedom')],
  ['control', 'falls', 'voice', index('voice')],
  ['control', 'falls', 'recklessness', input('recklessness')],
  ['control', 'falls', 'an arsenal', input('arsenal')],
  ['credibility', 'rises', 'commitment', gauge('commitment')],
  ['credibility', 'rises', 'the record', gauge('record')],
  ['credibility', 'falls', 'abandonment', index('abandonment')],
  ['credibility', 'falls', 'umbrella doubt', index('umbrellaDoubt')],
  ['credibility', 'falls', 'an arsenal', input('arsenal')],
])('%s %s with %s', (reading, way, _of, change) => {
  fc.assert(
    fc.property(wards, share, share, (from, one, other) => {
      const low = read(change(from, Math.min(one, other)))[reading];
      const high = read(change(from, Math.max(one, other)))[reading];
      if (way === 'rises') expect(high).toBeGreaterThanOrEqual(low);
      else expect(high).toBeLessThanOrEqual(low);
    }),
    SEED,
  );
});

test('an ally that builds its own arsenal lowers belief in the pledge, though it doubts less', () => {
  fc.assert(
    fc.property(wards, share, (from, doubt) => {
      const without = index('umbrellaDoubt')(input('arsenal')(from, 0), doubt);
      const { arsenal } = PARAMETERS.umbrellaDoubt;
      const armed = index('umbrellaDoubt')(input('arsenal')(from, 1), doubt * (1 - arsenal));
      expect(read(armed).credibility).toBeLessThan(read(without).credibility);
    }),
    SEED,
  );
});
