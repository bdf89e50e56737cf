import { AGENTS } from '../agents/index.ts';
import {
  applyAll,
  type Command,
  choosers,
  decide,
  type Match,
  type MatchState,
  type Report,
  startOf,
} from '../game/index.ts';
import type { Line } from './line.ts';

/** One match on the bare rules: nothing is kept but how it ended and what each turn brought. */
export interface Run {
  state: MatchState;
  /** One for each turn, oldest first. */
  reports: Report[];
}

/** A match on its way. */
export interface Course {
  match: Match;
  state: MatchState;
  reports: Report[];
}

/** The course after a command that must be granted. */
export function taken({ match, state, reports }: Course, seat: string, command: Command): Course {
  const decision = decide(match, state, seat, command);
  if (!decision.ok) {
    throw new Error(`${seat}, turn ${state.turn}: ${JSON.stringify(decision.refusal)}`);
  }
  const answered = decision.events.find((event) => event.kind === 'answered');
  return {
    match,
    state: applyAll(state, decision.events),
    reports: answered ? [...reports, answered.report] : reports,
  };
}

const PROCEED: Command = { kind: 'proceed' };

/** On to the next decision, or to the end of the match. */
export function toDecision(course: Course): Course {
  const leader = course.match.settings.people[0]!;
  let now = course;
  while (now.state.phase !== 'decision' && now.state.phase !== 'over') {
    now = taken(now, leader, PROCEED);
  }
  return now;
}

/** Everybody but the player chooses by reasons, as at a table of one person. */
export function othersChoose(course: Course): Course {
  const { match, state } = course;
  let now = course;
  for (const seat of choosers(match, state.turn)) {
    if (match.settings.people.includes(seat)) continue;
    now = taken(now, seat, AGENTS.reasoned!(match, now.state, seat).command);
  }
  return now;
}

/** One turn: from its decision to the next one. */
export function turnOf(course: Course, seat: string, line: Line): Course {
  const now = othersChoose(course);
  return toDecision(taken(now, seat, line(now.match, now.state, seat)));
}

/** From a decision to the end of the match. */
export function finished(course: Course, seat: string, line: Line): Run {
  let now = course;
  while (now.state.phase !== 'over') now = turnOf(now, seat, line);
  return now;
}

/** A match of an agent in a seat, the only person of the match, from its first turn to its end. */
export function runMatch(match: Match, line: Line): Run {
  const seat = match.settings.people[0]!;
  return finished(toDecision({ match, state: startOf(match), reports: [] }), seat, line);
}
