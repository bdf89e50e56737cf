import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGENTS, beginAt, playOut } from '../../src/agents/index.ts';
import {
  alterable,
  altered,
  fearsOf,
  hashOf,
  type Match,
  matchOf,
  startOf,
} from '../../src/game/index.ts';
import { builtIn } from './scenario.ts';

const scenario = builtIn('third-approach');
const match: Match = matchOf(scenario, {
  people: ['seoul'],
  seed: 7,
  tension: 'tense',
  switches: {},
});

describe('a match that begins later', () => {
  it('begins at the first turn as any match does', () => {
    expect(beginAt(match, 1).state).toEqual(startOf(match));
  });

  it('has history behind it', () => {
    const seats = Object.keys(scenario.seats);
    const agents = Object.fromEntries(seats.map((seat) => [seat, AGENTS.historical!]));
    const whole = playOut(scenario, match.settings, agents);
    const then = whole.steps.find(
      ({ state }) => state.turn === 3 && state.phase === 'briefing',
    )!.state;
    expect(hashOf(beginAt(match, 3).state)).toBe(hashOf(then));
  });

  it('stops at the end where a later turn is asked for', () => {
    expect(beginAt(match, 99).state.phase).toBe('over');
  });
});

describe('an altered world', () => {
  const state = beginAt(match, 2).state;
  const paths = Object.keys(alterable(match, state.world));

  it('stays the same to the bit where nothing is wished for', () => {
    expect(hashOf(altered(match, state, {}))).toBe(hashOf(state));
  });

  it('reads the fears anew', () => {
    const { world } = altered(match, state, { 'seoul.commitment': 0 });
    const before = fearsOf(state.world.indices.seoul!);
    expect(fearsOf(world.indices.seoul!).abandonment).toBeGreaterThan(before.abandonment);
  });

  it('is canonical whatever is wished for', () => {
    const path = fc.oneof(fc.constantFrom(...paths), fc.string());
    const to = fc.oneof(fc.double(), fc.constantFrom(-0, Number.NaN, Infinity, 2, -1));
    fc.assert(
      fc.property(fc.dictionary(path, to, { maxKeys: 6 }), (wishes) => {
        const after = altered(match, state, wishes);
        // A fingerprint refuses what is no plain number.
        expect(hashOf(altered(match, after, wishes))).toBe(hashOf(after));
        for (const [name, value] of Object.entries(alterable(match, after.world))) {
          const wished = Object.hasOwn(wishes, name) ? wishes[name]! : undefined;
          if (!name.startsWith('flags.')) {
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
          }
          if (wished !== undefined && wished >= 0 && wished <= 1) expect(value).toBeCloseTo(wished);
        }
        expect(Object.keys(alterable(match, after.world))).toEqual(paths);
      }),
      { numRuns: 60 },
    );
  });
});
