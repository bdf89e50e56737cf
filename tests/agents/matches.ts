import { AGENTS, playOut } from '../../src/agents/index.ts';
import { choosers, matchOf, type Playthrough, type Settings } from '../../src/game/index.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { builtIn } from '../game/scenario.ts';

/** Two long scenarios with hub, spokes and partners; what holds in both is no accident of one. */
export const SCENARIOS: readonly Scenario[] = ['third-approach', 'global-korea'].map(builtIn);

export const names = Object.keys(AGENTS);
export const characters = [
  'cautious',
  'loyalist',
  'autonomist',
  'coalition-builder',
  'opportunist',
];

export function settingsWith(
  seat: string,
  seed: number,
  agents: Settings['agents'] = {},
): Settings {
  return { people: [seat], seed, tension: 'tense', switches: {}, agents };
}

/** Every seat that chooses in some turn. */
export function seatsOf(scenario: Scenario): string[] {
  const match = matchOf(scenario, settingsWith('seoul', 1));
  return Object.keys(scenario.seats).filter((seat) =>
    scenario.turns.some((_, at) => choosers(match, at + 1).includes(seat)),
  );
}

/** A match in which Seoul repeats history and the other seats have the agents that are named. */
export function played(scenario: Scenario, seed: number, agents: Record<string, string>) {
  const { seoul = 'historical', ...others } = agents;
  return playOut(scenario, settingsWith('seoul', seed, others), { seoul: AGENTS[seoul]! });
}

/** The decisions of a match: who chose in which state. */
export function decisions({ steps }: Playthrough) {
  return steps.flatMap(({ seat, turn, command }, at) =>
    command.kind === 'choose' ? [{ seat, turn, command, state: steps[at - 1]!.state }] : [],
  );
}
