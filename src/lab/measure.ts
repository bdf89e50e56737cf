import { matchOf } from '../game/index.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { LINES } from './lines.ts';
import { type Batch, linesAt, type Plan, settingsAt } from './plan.ts';
import { runMatch } from './run.ts';
import { add, join, nothing, type Spread } from './spread.ts';
import { addRun, emptyLine, joinLine, type LineTally, servedBy } from './tally.ts';

/** What a part of a plan comes to. Plain data: it travels between threads. */
export interface Measure {
  lines: Record<string, LineTally>;
  /** By desk: how much better it was served by one line than by another with the same luck. */
  gaps: Record<string, Gaps>;
}

/** The spread of a difference for each two lines, in the order 0-1, 0-2, 1-2, 0-3 and so on. */
export type Gaps = Spread[];

/** Where the gap of two lines stands; `first` is the smaller number. */
export const gapAt = (first: number, second: number): number => (second * (second - 1)) / 2 + first;

export const emptyMeasure = ({ lines }: Plan): Measure => ({
  lines: Object.fromEntries(lines.map((line) => [line, emptyLine()])),
  gaps: {},
});

function gapsIn(measure: Measure, desk: string, lines: number): Gaps {
  measure.gaps[desk] ??= Array.from({ length: gapAt(0, lines) }, nothing);
  return measure.gaps[desk];
}

function addGaps(measure: Measure, plan: Plan, served: readonly Record<string, number>[]): void {
  for (const desk of Object.keys(served[0]!)) {
    const gaps = gapsIn(measure, desk, plan.lines.length);
    for (let second = 1; second < served.length; second += 1) {
      for (let first = 0; first < second; first += 1) {
        add(gaps[gapAt(first, second)]!, served[first]![desk]! - served[second]![desk]!);
      }
    }
  }
}

/** Plays a part of a plan. */
export function measureBatch(scenario: Scenario, plan: Plan, { first, seeds }: Batch): Measure {
  const measure = emptyMeasure(plan);
  for (let at = first; at < first + seeds; at += 1) {
    const match = matchOf(scenario, settingsAt(plan, at));
    const served = linesAt(plan, at).map((line) => {
      const run = runMatch(match, LINES[line]!);
      const values = servedBy(match, plan.seat, run);
      addRun(measure.lines[line]!, match, run, values);
      return values;
    });
    addGaps(measure, plan, served);
  }
  return measure;
}

/** Adds what another part came to; the parts must come in the order of the plan. */
export function joinMeasure(measure: Measure, other: Measure, plan: Plan): void {
  for (const line of plan.lines) joinLine(measure.lines[line]!, other.lines[line]!);
  for (const [desk, gaps] of Object.entries(other.gaps)) {
    const own = gapsIn(measure, desk, plan.lines.length);
    gaps.forEach((gap, at) => {
      join(own[at]!, gap);
    });
  }
}
