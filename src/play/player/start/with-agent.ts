import type { Character } from '../../../agents/index.ts';
import type { Settings } from '../../../game/index.ts';

/** Settings in which a seat has a character; without any, they are what they were before characters. */
export function withAgent(
  { agents, ...settings }: Settings,
  seat: string,
  character: Character | 'reasoned',
): Settings {
  const given = { ...agents };
  delete given[seat];
  if (character !== 'reasoned') given[seat] = character;
  return Object.keys(given).length > 0 ? { ...settings, agents: given } : settings;
}

/** Settings in which a person holds a seat; no agent is wanted there any more. */
export function withPerson(settings: Settings, seat: string): Settings {
  return { ...withAgent(settings, seat, 'reasoned'), people: [seat] };
}
