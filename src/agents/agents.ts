import { STRATEGIES } from '../scenario/format/gauges.ts';
import type { Agent } from './agent.ts';
import { historical } from './historical.ts';
import { mixture } from './mixture.ts';
import { reasoned } from './reasoned.ts';
import { strategist } from './strategist.ts';

/** Every agent by name: the pure lines, their mixtures, the one that reasons and the one that repeats history. */
export const AGENTS: Readonly<Record<string, Agent>> = {
  ...Object.fromEntries(STRATEGIES.map((strategy) => [strategy, strategist(strategy)])),
  'bilateral-multilateral': mixture('bilateral', 'multilateral'),
  'bilateral-independent': mixture('bilateral', 'independent'),
  'independent-multilateral': mixture('independent', 'multilateral'),
  reasoned,
  historical,
};
