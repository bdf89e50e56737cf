import { AGENTS, playOut } from '../../src/agents/index.ts';
import {
  leadSeat,
  type Playthrough,
  type Report,
  type Settings,
  type World,
} from '../../src/game/index.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';

/** A match of one person at the lead seat. */
export const settingsOf = (scenario: Scenario, seed: number): Settings => ({
  people: [leadSeat(scenario)],
  seed,
  tension: 'tense',
  switches: {},
});

/** A match in which every seat does what it did. */
export function historyOf(scenario: Scenario, seed: number): Playthrough {
  const seats = Object.keys(scenario.seats);
  const agents = Object.fromEntries(seats.map((seat) => [seat, AGENTS.historical!]));
  return playOut(scenario, settingsOf(scenario, seed), agents);
}

/** What the world answered to each turn, in order. */
export function answersIn({ steps }: Playthrough): { report: Report; world: World }[] {
  return steps.flatMap(({ events }) =>
    events.flatMap((event) => (event.kind === 'answered' ? [event] : [])),
  );
}

const SEEDS = 20;

/** Gauges and indices of the lead seat at the end of a turn, each the mean over a few seeds. */
export function meanAfter(
  play: (seed: number) => Playthrough,
  turn: number,
): Record<string, number> {
  const sum: Record<string, number> = {};
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    const playthrough = play(seed);
    const { world } = answersIn(playthrough)[turn - 1]!;
    const seat = leadSeat(playthrough.match.scenario);
    const { tie, friction } = world.pairs[0]!;
    const read = { ...world.spokes[seat]!, ...world.indices[seat]!, tie, friction };
    for (const [gauge, value] of Object.entries(read)) {
      sum[gauge] = (sum[gauge] ?? 0) + value / SEEDS;
    }
  }
  return sum;
}
