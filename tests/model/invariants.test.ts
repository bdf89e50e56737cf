import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EFFORT_LETTERS,
  OPTIONAL_SHOCKS,
  REQUIRED_SHOCKS,
  type ReferenceCase,
  type ReferenceResult,
  STATE_LETTERS,
  type StateLetter,
} from '../../src/game/alliance/reference/case.ts';
import { reference } from '../../src/game/alliance/reference/reference.ts';

const SEED = { seed: 1953, numRuns: 500 };

const share = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

const effort = fc.tuple(share, share, share).map(([B, I, M]) => {
  const whole = Math.max(1, B + I + M);
  return { B: B / whole, I: I / whole, M: M / whole };
});

const shocks = fc
  .record(
    Object.fromEntries(
      [...REQUIRED_SHOCKS, ...OPTIONAL_SHOCKS].map((shock) => [
        shock,
        shock === 'g' ? share.map((value) => 0.4 * value - 0.2) : share,
      ]),
    ),
    { requiredKeys: [...REQUIRED_SHOCKS] },
  )
  .map((record) => record as ReferenceCase['shocks']);

const cases: fc.Arbitrary<ReferenceCase> = fc.record({
  state: fc.record(
    Object.fromEntries(STATE_LETTERS.map((letter) => [letter, share])) as Record<
      StateLetter,
      typeof share
    >,
  ),
  shocks,
  effort: fc.oneof(effort, fc.constantFrom(...EFFORT_LETTERS).map(alone)),
  frame: share,
  dt: share.map((value) => Math.max(0.01, value)),
  events: fc.constant({}),
});

function alone(strategy: (typeof EFFORT_LETTERS)[number]) {
  return { B: 0, I: 0, M: 0, [strategy]: 1 };
}

type Reading = (result: ReferenceResult, before: ReferenceCase) => number;
type Turned = (before: ReferenceCase, to: number) => ReferenceCase;

const stateTo =
  (letter: StateLetter): Turned =>
  (before, to) => ({ ...before, state: { ...before.state, [letter]: to } });

const shockTo =
  (shock: string): Turned =>
  (before, to) => ({ ...before, shocks: { ...before.shocks, [shock]: to } });

/** Raising one thing alone never lowers the reading. */
function rises(reading: Reading, turn: Turned): void {
  fc.assert(
    fc.property(cases, share, share, (before, one, other) => {
      const low = turn(before, Math.min(one, other));
      const high = turn(before, Math.max(one, other));
      const difference = reading(reference(high), high) - reading(reference(low), low);
      expect(difference).toBeGreaterThanOrEqual(-1e-12);
    }),
    SEED,
  );
}

const falls = (reading: Reading, turn: Turned) => rises((...given) => -reading(...given), turn);

const abandonment: Reading = ({ out }) => out.abandonment;
const umbrellaDoubt: Reading = ({ out }) => out.umbrellaDoubt;
const entrapment: Reading = ({ out }) => out.entrapment;

describe('abandonment', () => {
  test.each(['C', 'I', 'L'] as const)('falls in %s', (letter) => {
    falls(abandonment, stateTo(letter));
  });
  test.each(['om', 'nu'])('rises in %s', (shock) => rises(abandonment, shockTo(shock)));
});

describe('umbrella doubt', () => {
  test('falls in C', () => falls(umbrellaDoubt, stateTo('C')));
  test('rises in nu', () => rises(umbrellaDoubt, shockTo('nu')));
});

describe('entrapment', () => {
  test.each(['C', 'X', 'T'] as const)('rises in %s', (letter) =>
    rises(entrapment, stateTo(letter)),
  );
  test('rises in kap', () => rises(entrapment, shockTo('kap')));
  test.each(['I', 'A'] as const)('falls in %s', (letter) => falls(entrapment, stateTo(letter)));
});

test('the dilemma: more commitment alone lowers one fear and raises the other (Snyder)', () => {
  falls(abandonment, stateTo('C'));
  rises(entrapment, stateTo('C'));
});

test('more shared interest alone lowers both fears (Henry)', () => {
  falls(abandonment, stateTo('I'));
  falls(entrapment, stateTo('I'));
});

describe('voice', () => {
  test('of nobody is always the same', () => {
    fc.assert(
      fc.property(cases, (before) => {
        expect(reference(before).out.voice.none).toBeCloseTo(0.0998, 4);
      }),
      SEED,
    );
  });
  test('of two falls in their friction', () => falls(({ out }) => out.voice.KJ, stateTo('H')));
  test('of two in deep friction is below the better single voice', () => {
    fc.assert(
      fc.property(cases, (before) => {
        const quarrel = { ...before.state, J: 0.05, H: 1, K: 1, L: 1, E: 1 };
        const { voice } = reference({ ...before, state: quarrel }).out;
        expect(voice.KJ).toBeLessThan(Math.max(voice.K, voice.J));
      }),
      SEED,
    );
  });
});

describe('work', () => {
  const effortTo =
    (strategy: 'B' | 'I'): Turned =>
    (before, to) => ({ ...before, effort: { B: 0, I: 0, M: 0, [strategy]: to } });

  test('with the hub costs freedom (Morrow)', () => falls(({ next }) => next.A, effortTo('B')));
  test('on oneself earns freedom', () => rises(({ next }) => next.A, effortTo('I')));
});

describe('the tie of two spokes', () => {
  test('grows with the smaller of the two fears', () => {
    rises(({ next }) => next.J, shockTo('abJ'));
    rises(({ next }) => next.J, shockTo('om'));
  });

  test.each<[string, (before: ReferenceCase) => ReferenceCase]>([
    ['the partner is not in play', (before) => shockTo('jp')(before, 0)],
    ['nothing is spent on it', (before) => ({ ...before, effort: { B: 0.5, I: 0.5, M: 0 } })],
  ])('never grows when %s', (_, kept) => {
    fc.assert(
      fc.property(cases, (before) => {
        const after = reference(kept(before)).next.J;
        expect(after).toBeLessThanOrEqual(before.state.J + 1e-12);
      }),
      SEED,
    );
  });
});

test('the national-interest frame pays only where the benefit is large enough', () => {
  fc.assert(
    fc.property(cases, (before) => {
      const target = (frame: number) => reference({ ...before, frame }).out.supportTarget;
      const benefit = 0.5 * before.state.R + 0.5 * (before.shocks.succ ?? 0.6);
      const slope = 0.45 * (benefit - 0.25) - 0.3 * (before.state.I - 0.5);
      const gain = target(1) - target(0);
      expect(slope >= 0 ? gain : -gain).toBeGreaterThanOrEqual(-1e-12);
    }),
    SEED,
  );
});

test('every gauge stays in [0, 1], whatever happens', () => {
  const shift = fc.constantFrom(-1, -0.3, 0, 0.3, 1);
  fc.assert(
    fc.property(cases, shift, (before, by) => {
      const events = Object.fromEntries(STATE_LETTERS.map((letter) => [letter, by]));
      for (const value of Object.values(reference({ ...before, events }).next)) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
      }
    }),
    SEED,
  );
});
