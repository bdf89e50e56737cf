import { describe, expect, it } from 'vitest';
import { AGENTS, playOut } from '../../src/agents/index.ts';
import { endsOf, leadSeat, namesIn } from '../../src/game/index.ts';
import { FEARED, STRATEGIES } from '../../src/scenario/format/gauges.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { settingsOf } from './history.ts';
import { BUILT_IN, builtIn } from './scenario.ts';

const SEEDS = 200;
/** By how much the best line must lead on a desk's scale to be called the best. */
const LEAD = 0.03;
const MIXTURES = ['bilateral-multilateral', 'bilateral-independent', 'independent-multilateral'];

/** How each desk judges the ends of a line: the mean over the seeds, weighed as the desk weighs. */
function verdictsOn(scenario: Scenario, line: string): Record<string, number> {
  const seat = leadSeat(scenario);
  const sums: Record<string, number> = {};
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const settings = settingsOf(scenario, seed);
    const { world } = playOut(scenario, settings, { [seat]: AGENTS[line]! }).state;
    const ends = endsOf(scenario, world, seat);
    for (const [desk, { weights }] of Object.entries(scenario.seats[seat]!.desks)) {
      for (const name of namesIn(ends)) {
        const good = FEARED.includes(name) ? 1 - ends[name]! : ends[name]!;
        sums[desk] = (sums[desk] ?? 0) + ((weights[name] ?? 0) * good) / SEEDS;
      }
    }
  }
  return sums;
}

/** The lines that are the best for some desk, by a clear lead. */
function clearWinners(scenario: Scenario): Set<string> {
  const verdicts = [...STRATEGIES, ...MIXTURES].map((line) => ({
    line,
    sums: verdictsOn(scenario, line),
  }));
  const desks = Object.keys(scenario.seats[leadSeat(scenario)]!.desks);
  return new Set(
    desks.flatMap((desk) => {
      const [best, next] = verdicts.sort((a, b) => b.sums[desk]! - a.sums[desk]!);
      return best!.sums[desk]! - next!.sums[desk]! > LEAD ? [best!.line] : [];
    }),
  );
}

// A tutorial teaches; it need not be even.
const scenarios = BUILT_IN.map(builtIn).filter(({ tutorial }) => !tutorial);

describe.each(scenarios)('the lines of $id over 200 seeds', (scenario) => {
  it('are each the best for some desk: the three pure ones and at least two mixtures', () => {
    const winners = clearWinners(scenario);
    expect([...winners]).toEqual(expect.arrayContaining([...STRATEGIES]));
    expect(MIXTURES.filter((line) => winners.has(line)).length).toBeGreaterThanOrEqual(2);
  });
});
