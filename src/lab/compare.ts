import { STRATEGIES } from '../scenario/format/gauges.ts';
import { gapAt, type Measure } from './measure.ts';
import type { Plan } from './plan.ts';
import { type Mean, meanOf, type Spread } from './spread.ts';

/** How the lines serve one desk. */
export interface DeskTable {
  desk: string;
  /** On the desk's scale, 0 worst, 1 best. */
  lines: Record<string, Mean>;
  /** The lines that balance is asked of, the best first. */
  ranking: string[];
  /** By how much the best of them beats the second, as the mean over the same luck. */
  margin: Mean;
}

/**
 * Whether balance is asked of a line: of the pure strategies and of their mixtures. Characters are
 * left out, for one of them may play a strategy under another name, and nothing beats itself.
 */
const isBalanced = (line: string): boolean =>
  line.split('-').every((part) => STRATEGIES.some((strategy) => strategy === part));

/** The difference between two lines that met the same luck, by their places in the plan. */
function gapOf(measure: Measure, desk: string, one: number, other: number): Mean {
  const spread = measure.gaps[desk]![gapAt(Math.min(one, other), Math.max(one, other))]!;
  const { mean, low, high } = meanOf(spread);
  return one < other ? { mean, low, high } : { mean: -mean, low: -high, high: -low };
}

function deskTable(measure: Measure, plan: Plan, desk: string): DeskTable {
  const lines = Object.fromEntries(
    plan.lines.map((line) => [line, meanOf(measure.lines[line]!.desks[desk]!)]),
  );
  const ranking = plan.lines.filter(isBalanced).sort((a, b) => lines[b]!.mean - lines[a]!.mean);
  const [best, second] = ranking.map((line) => plan.lines.indexOf(line));
  const margin =
    second === undefined ? { mean: 0, low: 0, high: 0 } : gapOf(measure, desk, best!, second);
  return { desk, lines, ranking, margin };
}

/** The lines against each other, desk by desk. Only lines that were played are compared. */
export function compareLines(measure: Measure, plan: Plan): DeskTable[] {
  const lines = plan.lines.filter((line) => measure.lines[line]!.matches > 0);
  return Object.keys(measure.gaps).map((desk) => deskTable(measure, { ...plan, lines }, desk));
}

export const meansOf = (spreads: Readonly<Record<string, Spread>>): Record<string, Mean> =>
  Object.fromEntries(Object.entries(spreads).map(([name, spread]) => [name, meanOf(spread)]));
