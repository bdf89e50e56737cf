import { expect, test } from 'vitest';
import { type HubReadings, hubReadings } from '../../src/game/alliance/hub-readings.ts';
import { indices } from '../../src/game/alliance/indices.ts';
import { completeInputs } from '../../src/game/alliance/inputs.ts';
import { PARAMETERS } from '../../src/game/alliance/parameters.ts';
import { readWorld } from '../../src/game/alliance/read-world.ts';
import type { ReferenceShocks } from '../../src/game/alliance/reference/case.ts';
import { inputsOf, spokeOf } from '../../src/game/alliance/reference/letters.ts';
import { ALONE } from '../../src/game/alliance/voice.ts';
import { builtIn } from '../game/scenario.ts';
import { ANCHORS } from './reference-world.ts';

type Day = keyof typeof ANCHORS;

/** The hub looking at Seoul alone, which speaks for itself. */
function lookingAtSeoul(day: Day, shocks: Partial<ReferenceShocks> = {}): HubReadings {
  const { state, shocks: given } = ANCHORS[day];
  const spoke = spokeOf(state);
  const inputs = inputsOf({ ...given, ...shocks }, spoke);
  const ties = [{ tie: state.J, friction: state.H }];
  const read = indices(spoke, ties, ALONE, inputs, PARAMETERS);
  return hubReadings([{ spoke, indices: read, inputs }], PARAMETERS);
}

test.each<[Day, number, number, number]>([
  ['1953-06', 0.68, 0.78, 0.16],
  ['1954-11', 0.78, 0.85, 0.67],
  ['2003-10', 0.66, 0.61, 0.65],
  ['2010-07', 0.53, 0.57, 0.78],
  ['2019-12', 0.52, 0.54, 0.46],
  ['2023-08', 0.6, 0.57, 0.66],
])('what the hub reads of Seoul in %s', (day, burden, control, credibility) => {
  const out = lookingAtSeoul(day);
  expect(out.burden).toBeCloseTo(burden, 2);
  expect(out.control).toBeCloseTo(control, 2);
  expect(out.credibility).toBeCloseTo(credibility, 2);
});

test('a treaty bought with command of the troops: more burden, more control, more belief', () => {
  const before = lookingAtSeoul('1953-06');
  const after = lookingAtSeoul('1954-11');
  expect(after.burden).toBeGreaterThan(before.burden);
  expect(after.control).toBeGreaterThan(before.control);
  expect(after.credibility).toBeGreaterThan(before.credibility + 0.3);
});

test('an ally that frees prisoners on its own is feared more and led less', () => {
  const calm = lookingAtSeoul('1953-06');
  const reckless = lookingAtSeoul('1953-06', { reck: 1 });
  expect(reckless.burden).toBeGreaterThan(calm.burden + 0.1);
  expect(reckless.control).toBeLessThan(calm.control - 0.25);
});

test('seventy years on, the ally costs less and follows less', () => {
  const then = lookingAtSeoul('1954-11');
  const now = lookingAtSeoul('2023-08');
  expect(now.burden).toBeLessThan(then.burden - 0.15);
  expect(now.control).toBeLessThan(then.control - 0.2);
});

test('of the later dates the pledge is believed least in 2019 and most in 2010', () => {
  const later = ['2003-10', '2010-07', '2019-12', '2023-08'] as const;
  const believed = later.map((day) => lookingAtSeoul(day).credibility);
  expect(Math.min(...believed)).toBe(lookingAtSeoul('2019-12').credibility);
  expect(Math.max(...believed)).toBe(lookingAtSeoul('2010-07').credibility);
});

/** The two spokes of 2022 on the day the scenario opens; they sign a joint proposal or do not. */
function onOpening(signed: boolean): HubReadings {
  const { seats, pairs, inputs } = builtIn('third-approach');
  const { all = {} } = inputs ?? {};
  const given = Object.entries(all).map(([name, { to }]) => [name, to]);
  const spokes = ['seoul', 'tokyo'].map((seat) => seats[seat]!.start!);
  const meetings = spokes.map((spoke, number) => ({
    inputs: completeInputs(Object.fromEntries(given), spoke),
    signers: signed ? [1 - number] : [],
    partnersSign: signed,
  }));
  const { tie, friction } = pairs![0]!;
  const world = { spokes, pairs: [{ first: 0, second: 1, tie, friction }] };
  const readings = readWorld(world, { spokes: meetings }, PARAMETERS);
  return hubReadings(
    spokes.map((spoke, number) => ({
      spoke,
      indices: readings[number]!,
      inputs: meetings[number]!.inputs,
    })),
    PARAMETERS,
  );
}

test('May 2022 opens with all three worries in the middle', () => {
  for (const value of Object.values(onOpening(false))) {
    expect(value).toBeGreaterThan(0.4);
    expect(value).toBeLessThan(0.6);
  }
});

test('two allies who ask together are led less and believe more', () => {
  const apart = onOpening(false);
  const together = onOpening(true);
  expect(together.control).toBeLessThan(apart.control);
  expect(together.credibility).toBeGreaterThan(apart.credibility);
});
