import type { Match, Settings } from '../game/index.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Agent } from './agent.ts';
import { AGENTS } from './agents.ts';
import { reasoned } from './reasoned.ts';

/** The agents that can be given to a seat where a person plays: history, and the characters. */
export const CHARACTERS = [
  'cautious',
  'loyalist',
  'autonomist',
  'coalition-builder',
  'opportunist',
  'historical',
] as const;
export type Character = (typeof CHARACTERS)[number];

/** Which agent holds a seat: the one of the settings, else the scenario's own reasons. */
export function agentOf({ settings }: Match, seat: string): Agent {
  const name = settings.agents?.[seat];
  return name !== undefined && Object.hasOwn(AGENTS, name) ? AGENTS[name]! : reasoned;
}

/** As what a seat is played: a character or history where one was named, else the scenario's reasons. */
export function characterOf({ agents }: Settings, seat: string): Character | 'reasoned' {
  return CHARACTERS.find((name) => name === agents?.[seat]) ?? 'reasoned';
}

/** The first seat or agent in settings that does not exist, as a place; undefined if all do. */
export function strangeAgent({ seats }: Scenario, { agents = {} }: Settings): string | undefined {
  const strange = Object.entries(agents).find(
    ([seat, name]) => !Object.hasOwn(seats, seat) || !Object.hasOwn(AGENTS, name),
  );
  return strange && `settings.agents.${strange[0]}`;
}
