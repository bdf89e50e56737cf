import { expect, test } from 'vitest';
import { computeReference } from './compute.ts';

const GOOD = {
  state: {
    ...{ T: 0.6, C: 0.75, I: 0.45, K: 0.6, E: 0.55, J: 0.25, H: 0.5 },
    ...{ N: 0.25, V: 0.1, R: 0.3, S: 0.5, A: 0.35, X: 0.2, L: 0.6 },
  },
  shocks: { om: 0.5, nu: 0.05, kap: 0.9 },
  effort: { B: 0.7, I: 0.1, M: 0.1 },
  frame: 0.3,
  dt: 1,
};
const { state, shocks, effort } = GOOD;

test('what a case leaves unsaid has its default', () => {
  const unsaid = computeReference(GOOD);
  const said = {
    ...shocks,
    ...{ reck: 0, ask: 0.3, div: 0, hist: 0, jp: 0, arms: 0, pko: 0, aid: 0, ret: 0, nuke: 0 },
    ...{ d: 0, un: 0, succ: 0.6, cost: 0, rally: 0, g: 0.02, Tbar: state.T },
  };
  expect(computeReference({ ...GOOD, shocks: said, events: {} })).toEqual(unsaid);
});

test('a list gives a list, and a file of results can be read again', () => {
  const one = computeReference(GOOD);
  if (!one.ok) throw new Error(one.problem);
  const again = { ...GOOD, ...one.result };
  expect(computeReference([GOOD, again])).toEqual({ ok: true, result: [one.result, one.result] });
});

test.each([
  ['', 7, 'not-an-object'],
  ['', null, 'not-an-object'],
  ['[1]', [GOOD, []], 'not-an-object'],
  ['[0].dt', [{ ...GOOD, dt: 0 }], 'out-of-range'],
  ['dt', { ...GOOD, dt: 1.01 }, 'out-of-range'],
  ['frame', { ...GOOD, frame: undefined }, 'missing'],
  ['seed', { ...GOOD, seed: 1 }, 'unknown-key'],
  ['state', { ...GOOD, state: undefined }, 'missing'],
  ['state.T', { ...GOOD, state: { ...state, T: 1.001 } }, 'out-of-range'],
  ['state.Q', { ...GOOD, state: { ...state, Q: 0 } }, 'unknown-key'],
  ['state.__proto__', { ...GOOD, state: JSON.parse('{"__proto__":1}') as unknown }, 'unknown-key'],
  ['shocks.kap', { ...GOOD, shocks: { om: 0, nu: 0 } }, 'missing'],
  ['shocks.om', { ...GOOD, shocks: { ...shocks, om: '0.5' } }, 'not-a-number'],
  ['shocks.om', { ...GOOD, shocks: { ...shocks, om: Number.NaN } }, 'not-a-number'],
  ['shocks.g', { ...GOOD, shocks: { ...shocks, g: -0.3 } }, 'out-of-range'],
  ['effort', { ...GOOD, effort: { B: 0.5, I: 0.5, M: 0.1 } }, 'effort-above-one'],
  ['effort.M', { ...GOOD, effort: { B: 0.5, I: 0.5 } }, 'missing'],
  ['effort.B', { ...GOOD, effort: { ...effort, B: -0.1 } }, 'out-of-range'],
  ['events.Z', { ...GOOD, events: { Z: 0.1 } }, 'unknown-key'],
  ['events.C', { ...GOOD, events: { C: 2 } }, 'out-of-range'],
])('refuses %s and says why', (path, document, problem) => {
  expect(computeReference(document)).toEqual({ ok: false, path, problem });
});
