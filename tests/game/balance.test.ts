import { describe, expect, it } from 'vitest';
import { AGENTS, playOut } from '../../src/agents/index.ts';
import { endsOf, leadSeat, namesIn } from '../../src/game/index.ts';
import { FEARED, STRATEGIES } from '../../src/scenario/format/gauges.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { settingsOf } from './history.ts';
import { BUILT_IN, builtIn } from './scenario.ts';

const SEEDS = 200;
/** A tutorial of three turns teaches; it need not be even. */
const SHORTEST = 3;

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

const scenarios = BUILT_IN.map(builtIn).filter(({ turns }) => turns.length > SHORTEST);

describe.each(scenarios)('the three lines of $id over 200 seeds', (scenario) => {
  it('are each the best for some desk, and none for all', () => {
    const verdicts = STRATEGIES.map((line) => ({ line, sums: verdictsOn(scenario, line) }));
    const winners = Object.keys(scenario.seats[leadSeat(scenario)]!.desks).map(
      (desk) => [...verdicts].sort((a, b) => b.sums[desk]! - a.sums[desk]!)[0]!.line,
    );
    expect(new Set(winners)).toEqual(new Set(STRATEGIES));
  });
});
