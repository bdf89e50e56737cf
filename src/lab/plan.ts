import type { Settings } from '../game/index.ts';

/** What a laboratory run is asked to play. */
export interface Plan {
  /** The seat whose lines are compared; agents hold the others. */
  seat: string;
  /** Names of the lines. */
  lines: readonly string[];
  /** How many matches in all. They are dealt to the lines in turn, seed by seed. */
  matches: number;
  /** The first seed; further ones follow, and begin again at 0 after the largest. */
  seed: number;
  tension: Settings['tension'];
  switches: Settings['switches'];
  /** Agents in other seats, where one other than the scenario's own reasons is wished for. */
  agents?: Settings['agents'];
}

/** A part of a plan: so many seeds from the first on, counted from 0. */
export interface Batch {
  first: number;
  seeds: number;
}

/**
 * Seeds in a batch. Sums are added up batch by batch in the order of the seeds, so that the report
 * does not depend on who played which: a sum of fractions depends on its order in the last digits.
 */
const BATCH = 8;

const SEEDS = 2 ** 32;

/** How many seeds a plan needs; the last one may not reach every line. */
export const seedsOf = ({ matches, lines }: Plan): number => Math.ceil(matches / lines.length);

export function batchesOf(plan: Plan): Batch[] {
  const seeds = seedsOf(plan);
  return Array.from({ length: Math.ceil(seeds / BATCH) }, (_, at) => ({
    first: at * BATCH,
    seeds: Math.min(BATCH, seeds - at * BATCH),
  }));
}

/** The settings of a match: the same luck for every line. */
export const settingsAt = (plan: Plan, at: number): Settings => ({
  people: [plan.seat],
  seed: (plan.seed + at) % SEEDS,
  tension: plan.tension,
  switches: plan.switches,
  ...(plan.agents ? { agents: plan.agents } : {}),
});

/** The lines that play a seed. */
export const linesAt = ({ matches, lines }: Plan, at: number): readonly string[] =>
  lines.slice(0, matches - at * lines.length);
