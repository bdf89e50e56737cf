import { agentOf } from '../agents/index.ts';
import {
  applyAll,
  type Choice,
  type Command,
  choosers,
  decide,
  type Match,
  type MatchState,
  type Report,
  startOf,
} from '../game/index.ts';
import type { Line } from './line.ts';

/** A match on the bare rules: nothing is kept but how it stands and what each turn brought. */
export interface Run {
  match: Match;
  state: MatchState;
  /** One for each turn that the world has answered, oldest first. */
  reports: Report[];
}

const begun = (match: Match): Run => ({ match, state: startOf(match), reports: [] });

/** The one person of a match of the laboratory. */
export const seatOf = ({ settings }: Match): string => settings.people[0]!;

/** The run after a command that must be granted. */
function after({ match, state, reports }: Run, seat: string, command: Command): Run {
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

function debated(run: Run, line: Line): Run {
  const seat = seatOf(run.match);
  let now = run;
  for (let word = line.say?.(now.match, now.state, seat); word; ) {
    now = after(now, seat, { kind: 'speak', intervention: word });
    word = line.say?.(now.match, now.state, seat);
  }
  return now;
}

/** On to the next decision, or to the end of the match. */
function toDecision(run: Run, line: Line): Run {
  const seat = seatOf(run.match);
  let now = run;
  while (now.state.phase !== 'decision' && now.state.phase !== 'over') {
    if (now.state.phase === 'debate') now = debated(now, line);
    now = after(now, seat, { kind: 'proceed' });
  }
  return now;
}

/** The first decision of a match. */
export const opened = (match: Match, line: Line): Run => toDecision(begun(match), line);

/** From a decision to the next one; agents hold the other seats. */
export function decided(run: Run, line: Line, choice = choiceOf(run, line)): Run {
  const { match, state } = run;
  const seat = seatOf(match);
  let now = run;
  for (const other of choosers(match, state.turn)) {
    if (other === seat) continue;
    now = after(now, other, agentOf(match, other)(match, now.state, other).command);
  }
  return toDecision(after(now, seat, { kind: 'choose', ...choice }), line);
}

/** What a line chooses in a decision. */
export function choiceOf({ match, state }: Run, line: Line): Choice {
  const { option, frame, signs, answers } = line.choose(match, state, seatOf(match));
  return { option, frame, signs, answers };
}

/** A match of a line from its first turn to its end. */
export function runMatch(match: Match, line: Line): Run {
  let now = opened(match, line);
  while (now.state.phase !== 'over') now = decided(now, line);
  return now;
}
