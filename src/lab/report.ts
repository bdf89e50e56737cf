import { debateIn, strategyOf } from '../game/index.ts';
import { STRATEGIES, type Strategy } from '../scenario/format/gauges.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { type CallReport, callsReported } from './call-report.ts';
import { compareLines, type DeskTable, meansOf } from './compare.ts';
import type { Counts } from './counts.ts';
import { FEWEST_MET, type Rival, standingOf } from './dominance.ts';
import type { Measure } from './measure.ts';
import { type Plan, seedsOf } from './plan.ts';
import { PROBED_SEEDS, type Probe } from './probe.ts';
import { endingsReached, eventsReached, optionsChosen } from './reached.ts';
import type { Mean } from './spread.ts';
import type { Survey } from './survey.ts';

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
  /** Share of the probed decisions in which it was open. */
  open: number;
  /** Whether the Assembly ever let it pass in a probed match; `none` has no gate. */
  gate: 'none' | 'opens' | 'shut';
  dominated: boolean;
  dominatedBy: string[];
  dominant: boolean;
  /** Share of the decisions in which it was tried that served some desk best; null if hardly tried. */
  best: number | null;
  /** The option that comes nearest to dominating it. */
  rival: Rival | null;
}

export interface ArgumentReport {
  id: string;
  turn: number;
  /** In how many probed debates it lay on the table or in the hand. */
  heard: number;
  /** The most by which it moved a mandate there. */
  moves: number;
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
  agents: NonNullable<Plan['agents']>;
  /** What was looked at closely: dominance, doors and arguments rest on these matches. */
  probed: { seeds: number; matches: number };
  byStrategy: Record<string, LineReport>;
  byAgent: Record<string, LineReport>;
  desks: DeskTable[];
  options: OptionReport[];
  events: { id: string; reached: number }[];
  endings: { id: string; share: number }[];
  calls: CallReport[];
  arguments: ArgumentReport[];
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

function optionsOf(scenario: Scenario, plan: Plan, { measure, probe }: Survey): OptionReport[] {
  return optionsChosen(scenario, plan, measure).map(({ option, turn, chosen }) => {
    const door = probe.doors[turn]?.[option.id];
    const { dominatedBy, dominant, rival } = standingOf(probe.duels, turn, option.id);
    const favour = probe.favours[turn]?.[option.id];
    const passes = door !== undefined && door.open > 0 ? 'opens' : 'shut';
    return {
      id: option.id,
      turn,
      strategy: strategyOf(option.effort),
      chosen,
      open: door ? door.open / door.offered : 0,
      gate: option.gate ? passes : 'none',
      best: favour && favour.met >= FEWEST_MET ? favour.best / favour.met : null,
      dominated: dominatedBy.length > 0,
      dominatedBy,
      dominant,
      rival,
    };
  });
}

function argumentsOf({ turns, seats }: Scenario, { seat }: Plan, probe: Probe): ArgumentReport[] {
  return turns.flatMap((each, at) =>
    debateIn(each, seat)
      .arguments.filter(({ desk }) => desk in seats[seat]!.desks)
      .map(({ id }) => ({
        ...{ id, turn: at + 1 },
        ...(probe.voices[at + 1]?.[id] ?? { heard: 0, moves: 0 }),
      })),
  );
}

export function reportOf(scenario: Scenario, plan: Plan, survey: Survey): Report {
  const { seat, matches, seed, tension, switches, lines, agents = {} } = plan;
  const { measure, probe } = survey;
  const played = lines.filter((line) => measure.lines[line]!.matches > 0);
  const pure = STRATEGIES.filter((strategy) => played.includes(strategy));
  return {
    scenario: scenario.id,
    ...{ seat, matches, seed, seeds: seedsOf(plan), tension, switches, agents },
    probed: { seeds: PROBED_SEEDS, matches: probe.matches },
    byStrategy: linesOf(measure, pure),
    byAgent: linesOf(measure, played),
    desks: compareLines(measure, plan),
    options: optionsOf(scenario, plan, survey),
    events: eventsReached(scenario, measure).map(({ id, share }) => ({ id, reached: share })),
    endings: endingsReached(scenario, plan, measure),
    calls: callsReported(scenario, measure),
    arguments: argumentsOf(scenario, plan, probe),
  };
}
