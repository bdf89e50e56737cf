import { STRATEGIES } from '../scenario/format/gauges.ts';
import type { Agent } from './agent.ts';
import { character } from './character/character.ts';
import { TEMPERS } from './character/tempers.ts';
import { historical } from './historical.ts';
import { mixture } from './mixture.ts';
import { reasoned } from './reasoned.ts';
import { strategist } from './strategist.ts';

/** Every agent by name: the lines and their mixtures, the scenario's own reasons, history, characters. */
export const AGENTS: Readonly<Record<string, Agent>> = {
  ...Object.fromEntries(STRATEGIES.map((strategy) => [strategy, strategist(strategy)])),
  'bilateral-multilateral': mixture('bilateral', 'multilateral'),
  'bilateral-independent': mixture('bilateral', 'independent'),
  'independent-multilateral': mixture('independent', 'multilateral'),
  reasoned,
  historical,
  ...Object.fromEntries(Object.entries(TEMPERS).map(([name, temper]) => [name, character(temper)])),
};
