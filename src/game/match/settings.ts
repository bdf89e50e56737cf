import type { Scenario } from '../../scenario/format/scenario.ts';
import { type Parameters, parametersWith, type Switch } from '../alliance/index.ts';

/** How hard calls test: added to their log-odds (designer's assumption). */
export const TENSIONS = { calm: -0.5, tense: 0, stormy: 0.5 } as const;
export type Tension = keyof typeof TENSIONS;

/** What is fixed before a match begins; kept in the record. */
export interface Settings {
  /** The seats that people hold; agents hold the rest. */
  people: string[];
  /** 32-bit unsigned. */
  seed: number;
  tension: Tension;
  /** Claims that a sceptic has switched off; empty leaves all in force. */
  switches: Partial<Record<Switch, number>>;
  /** Names of agents by seat, where one other than the scenario's own reasons was wished for. */
  agents?: Record<string, string>;
  /** Whether somebody leads the match from outside and may let events happen. Left out if nobody does. */
  led?: true;
}

/** A scenario under settings: what every rule needs and no command changes. */
export interface Match {
  scenario: Scenario;
  settings: Settings;
  parameters: Parameters;
}

export function matchOf(scenario: Scenario, settings: Settings): Match {
  return { scenario, settings, parameters: parametersWith(settings.switches) };
}
