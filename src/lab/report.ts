import { strategyOf } from '../game/index.ts';
import { STRATEGIES, type Strategy } from '../scenario/format/gauges.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { compareLines, type DeskTable, meansOf } from './compare.ts';
import type { Counts } from './counts.ts';
import type { Finding } from './finding.ts';
import { findingsOf } from './findings.ts';
import type { Measure } from './measure.ts';
import { type Plan, seedsOf } from './plan.ts';
import { endingsReached, eventsReached, optionsChosen } from './reached.ts';
import type { Mean } from './spread.ts';

/** How one line fares. */
export interface LineReport {
  matches: number;
  /** What the seat is left with. */
  outcome: Record<string, Mean>;
  /** How well each desk is served, 0 worst, 1 best. */
  desks: Record<string, Mean>;
  endings: Counts;
  calls: Record<string, Counts>;
  promises: Record<string, Counts>;
}

export interface OptionReport {
  id: string;
  /** From 1. */
  turn: number;
  strategy: Strategy;
  /** Share of all matches in which it was chosen. */
  chosen: number;
}

/** What a laboratory run found out. Nothing in it depends on a clock or on who played what. */
export interface Report {
  scenario: string;
  seat: string;
  matches: number;
  seed: number;
  /** Matches of one line: all lines meet the same luck. */
  seeds: number;
  tension: Plan['tension'];
  switches: Plan['switches'];
  byStrategy: Record<string, LineReport>;
  byAgent: Record<string, LineReport>;
  desks: DeskTable[];
  options: OptionReport[];
  events: { id: string; reached: number }[];
  endings: { id: string; share: number }[];
  findings: Finding[];
}

function linesOf(measure: Measure, lines: readonly string[]): Record<string, LineReport> {
  return Object.fromEntries(
    lines.map((line) => {
      const { matches, ends, desks, endings, calls, promises } = measure.lines[line]!;
      const means = { outcome: meansOf(ends), desks: meansOf(desks) };
      return [line, { matches, ...means, endings, calls, promises }];
    }),
  );
}

export function reportOf(scenario: Scenario, plan: Plan, measure: Measure): Report {
  const { seat, matches, seed, tension, switches, lines } = plan;
  const played = lines.filter((line) => measure.lines[line]!.matches > 0);
  const report = {
    scenario: scenario.id,
    ...{ seat, matches, seed, seeds: seedsOf(plan), tension, switches },
    byStrategy: linesOf(
      measure,
      STRATEGIES.filter((strategy) => played.includes(strategy)),
    ),
    byAgent: linesOf(measure, played),
    desks: compareLines(measure, plan),
    options: optionsChosen(scenario, plan, measure).map(({ option, turn, chosen }) => ({
      ...{ id: option.id, turn, strategy: strategyOf(option.effort), chosen },
    })),
    events: eventsReached(scenario, measure).map(({ id, share }) => ({ id, reached: share })),
    endings: endingsReached(scenario, plan, measure),
  };
  return { ...report, findings: findingsOf(report) };
}
