import { endsOf, type Match } from '../game/index.ts';
import { type Counts, count, joinCounts } from './counts.ts';
import { onScaleOf } from './desk-scale.ts';
import { type Run, seatOf } from './run.ts';
import { add, join, nothing, type Spread } from './spread.ts';

/** What the matches of one line come to. Plain data: it travels between threads. */
export interface LineTally {
  matches: number;
  /** What the seat is left with, by outcome. */
  ends: Record<string, Spread>;
  /** How well each desk is served. */
  desks: Record<string, Spread>;
  endings: Counts;
  /** Choices of the seat, by `optionKey`. */
  options: Counts;
  events: Counts;
  /** By call: its grades, its answers, and `fallout`. */
  calls: Record<string, Counts>;
  promises: Record<string, Counts>;
}

export const optionKey = (turn: number, option: string): string => `${turn} ${option}`;

export function emptyLine(): LineTally {
  return {
    matches: 0,
    ends: {},
    desks: {},
    endings: {},
    options: {},
    events: {},
    calls: {},
    promises: {},
  };
}

/** How well each desk of a seat is served by a match, by desk. */
export function servedBy(
  { scenario }: Match,
  seat: string,
  { state }: Run,
): Record<string, number> {
  const ends = endsOf(scenario, state.world, seat);
  const served: Record<string, number> = {};
  for (const [desk, weighing] of Object.entries(scenario.seats[seat]!.desks)) {
    served[desk] = onScaleOf(weighing, ends);
  }
  return served;
}

function spreadIn(spreads: Record<string, Spread>, name: string): Spread {
  spreads[name] ??= nothing();
  return spreads[name];
}

function countsIn(counts: Record<string, Counts>, name: string): Counts {
  counts[name] ??= {};
  return counts[name];
}

/** Adds one match to the line that played it. */
export function addRun(tally: LineTally, match: Match, run: Run, served: Record<string, number>) {
  const seat = seatOf(match);
  const { state, reports } = run;
  tally.matches += 1;
  for (const [name, end] of Object.entries(endsOf(match.scenario, state.world, seat))) {
    add(spreadIn(tally.ends, name), end);
  }
  for (const [desk, value] of Object.entries(served)) add(spreadIn(tally.desks, desk), value);
  count(tally.endings, state.ending!);
  for (const { turn, choices, events, calls, promises } of reports) {
    const choice = choices[seat];
    if (choice) count(tally.options, optionKey(turn, choice.option));
    for (const event of events) count(tally.events, event);
    for (const { id, became } of promises) count(countsIn(tally.promises, id), became);
    for (const { id, result } of calls) {
      const counts = countsIn(tally.calls, id);
      count(counts, result.kind === 'home' ? result.grade : result.answer);
      if (result.kind === 'away' && result.fallout) count(counts, 'fallout');
    }
  }
}

export function joinLine(tally: LineTally, other: LineTally): void {
  tally.matches += other.matches;
  for (const part of ['ends', 'desks'] as const) {
    for (const [name, spread] of Object.entries(other[part])) {
      join(spreadIn(tally[part], name), spread);
    }
  }
  for (const part of ['endings', 'options', 'events'] as const) {
    joinCounts(tally[part], other[part]);
  }
  for (const part of ['calls', 'promises'] as const) {
    for (const [name, counts] of Object.entries(other[part])) {
      joinCounts(countsIn(tally[part], name), counts);
    }
  }
}
