import { describe, expect, it } from 'vitest';
import { AGENTS, playOut } from '../../src/agents/index.ts';
import type { Playthrough } from '../../src/game/index.ts';
import { historyOf, meanAfter, settingsOf } from './history.ts';
import { builtIn } from './scenario.ts';

const scenario = builtIn('sixteen-and-one');
const LAST = scenario.turns.length;
const SEEDS = 60;

const play =
  (line: string) =>
  (seed: number): Playthrough =>
    playOut(scenario, settingsOf(scenario, seed), { seoul: AGENTS[line]! });

/** How often each result of a call came about on a line. */
function resultsOf(line: string, call: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const result = play(line)(seed).state.world.calls[call];
    if (!result) continue;
    const name = result.kind === 'home' ? result.grade : String(result.fallout);
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** The end of the reference path of 1953-54, in research and in docs/model.md. */
const REFERENCE = {
  commitment: 0.75,
  freedom: 0.21,
  sharedInterest: 0.54,
  capability: 0.37,
  support: 0.55,
  partnerTies: 0.27,
  record: 0.49,
  abandonment: 0.22,
  entrapment: 0.3,
};

describe('history', () => {
  const ends = meanAfter((seed) => historyOf(scenario, seed), LAST);

  it.each(Object.entries(REFERENCE))('ends within 0.06 of the reference in %s', (name, value) => {
    expect(Math.abs(ends[name]! - value), `${ends[name]}`).toBeLessThan(0.06);
  });

  it('leaves Tokyo as far away as it found it', () => {
    expect(ends.tie).toBeLessThan(0.03);
    expect(ends.friction).toBeGreaterThan(0.9);
  });
});

describe('the three bets', () => {
  const ends = Object.fromEntries(
    ['bilateral', 'multilateral', 'independent'].map((line) => [line, meanAfter(play(line), LAST)]),
  );

  it('fear abandonment in the order of the reference', () => {
    expect(ends.bilateral!.abandonment).toBeLessThan(ends.multilateral!.abandonment!);
    expect(ends.multilateral!.abandonment).toBeLessThan(ends.independent!.abandonment!);
  });

  it('keep freedom in the opposite order', () => {
    expect(ends.bilateral!.freedom).toBeLessThan(ends.multilateral!.freedom!);
    expect(ends.multilateral!.freedom).toBeLessThan(ends.independent!.freedom!);
  });

  it.each([
    ['bilateral', 'raid'],
    ['multilateral', 'flags'],
    ['independent', 'raid'],
    ['bilateral', 'kumsong'],
  ])('on the %s line the night of %s may end well or badly', (line, call) => {
    const { full = 0, ...rest } = resultsOf(line, call);
    expect(full).toBeGreaterThan(0);
    expect(rest.none).toBeGreaterThan(0);
  });

  it('lets the sixteen be called by those alone who have their word', () => {
    expect(resultsOf('bilateral', 'flags')).toEqual({});
    expect(resultsOf('independent', 'flags')).toEqual({});
  });

  it('each leave a story of their own', () => {
    const stories = ['bilateral', 'multilateral', 'independent'].map((line) => {
      const told: Record<string, number> = {};
      for (let seed = 1; seed <= SEEDS; seed += 1) {
        const { ending } = play(line)(seed).state;
        told[ending!] = (told[ending!] ?? 0) + 1;
      }
      return Object.entries(told).sort(([, a], [, b]) => b - a)[0]![0];
    });
    expect(stories).toEqual(['thick-spoke', 'word-of-sixteen', 'own-ground']);
  });
});
