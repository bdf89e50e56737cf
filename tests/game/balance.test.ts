import { describe, expect, it } from 'vitest';
import { AGENTS, playOut } from '../../src/agents/index.ts';
import { outcome } from '../../src/game/index.ts';
import { FEARED_OUTCOMES, OUTCOMES, STRATEGIES } from '../../src/scenario/format/gauges.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { settingsOf } from './history.ts';
import { builtIn } from './scenario.ts';

const SEEDS = 200;

/** How each desk judges the ends of a line: the mean over the seeds, weighed as the desk weighs. */
function verdictsOn(scenario: Scenario, line: string): Record<string, number> {
  const sums: Record<string, number> = {};
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const { world } = playOut(scenario, settingsOf(seed), { seoul: AGENTS[line]! }).state;
    const ends = outcome(world.spokes.seoul!, world.indices.seoul!);
    for (const [desk, { weights }] of Object.entries(scenario.seats.seoul!.desks)) {
      for (const name of OUTCOMES) {
        const good = FEARED_OUTCOMES.includes(name) ? 1 - ends[name] : ends[name];
        sums[desk] = (sums[desk] ?? 0) + ((weights[name] ?? 0) * good) / SEEDS;
      }
    }
  }
  return sums;
}

describe.each(['third-approach', 'global-korea'])('the three lines of %s over 200 seeds', (id) => {
  it('are each the best for some desk, and none for all', () => {
    const scenario = builtIn(id);
    const verdicts = STRATEGIES.map((line) => ({ line, sums: verdictsOn(scenario, line) }));
    const winners = Object.keys(scenario.seats.seoul!.desks).map(
      (desk) => [...verdicts].sort((a, b) => b.sums[desk]! - a.sums[desk]!)[0]!.line,
    );
    expect(new Set(winners)).toEqual(new Set(STRATEGIES));
  });
});
