import { expect, it } from 'vitest';
import { AGENTS, playOut } from '../../src/agents/index.ts';
import { hashOf, leadSeat, matchOf, type Settings } from '../../src/game/index.ts';
import { LINES } from '../../src/lab/lines.ts';
import { runMatch } from '../../src/lab/run.ts';
import { BUILT_IN, builtIn } from '../game/scenario.ts';

/** A pure line, a character, and one that leans on two others: between them they use all there is. */
const AGAIN = ['multilateral', 'cautious', 'historical'];

it.each(BUILT_IN)('the laboratory plays %s as the table does', (id) => {
  const scenario = builtIn(id);
  const seat = leadSeat(scenario);
  for (const [seed, agent] of AGAIN.entries()) {
    const settings: Settings = { people: [seat], seed, tension: 'stormy', switches: { gam: 0 } };
    const { state } = playOut(scenario, settings, { [seat]: AGENTS[agent]! });
    const run = runMatch(matchOf(scenario, settings), LINES[agent]!);
    expect(hashOf(run.state), agent).toBe(hashOf(state));
    expect(run.reports).toHaveLength(scenario.turns.length);
  }
});
