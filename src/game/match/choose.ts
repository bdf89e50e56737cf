import { declaredFrame, nearestFrame } from '../debate/intervention.ts';
import { bySeat, withSeat } from './by-seat.ts';
import { resolve } from './consequence/resolve.ts';
import { debateOf, mandatesBefore } from './debate.ts';
import type { MatchEvent } from './event.ts';
import { whatCame } from './foresee.ts';
import { callsToAnswer, openAnswers, optionClosed } from './openness.ts';
import type { Refusal } from './refusal.ts';
import type { Match } from './settings.ts';
import { signatories } from './signing.ts';
import { type Choice, changed, type MatchState } from './state.ts';

/** The mandate of an option where nobody asks for it. */
const EVEN = 0.5;

/** The seats that have something to choose in a turn. */
export function choosers({ scenario }: Match, turn: number): string[] {
  return Object.keys(scenario.turns[turn - 1]!.options);
}

function unanswered(match: Match, state: MatchState, seat: string, choice: Choice): Refusal | null {
  for (const call of callsToAnswer(match, state, seat)) {
    const answer = choice.answers[call];
    const asked = match.scenario.calls[call]!;
    if (answer === undefined) return { code: 'call-unanswered', call };
    if (asked.kind === 'away' && !openAnswers(match, state, asked).includes(answer)) {
      return { code: 'answer-closed', call, answer };
    }
  }
  return null;
}

function refused(match: Match, state: MatchState, seat: string, choice: Choice): Refusal | null {
  if (state.phase !== 'decision') return { code: 'wrong-phase', phase: state.phase };
  if (seat in state.choices) return { code: 'already-chosen' };
  const turn = match.scenario.turns[state.turn - 1]!;
  const offered = turn.options[seat];
  if (!offered) return { code: 'nothing-to-choose' };
  const option = offered.find(({ id }) => id === choice.option);
  if (!option) return { code: 'unknown-option', option: choice.option };
  // Only a gate asks what the debate gives, and to weigh a debate is dear.
  const mandate = option.gate ? mandatesBefore(match, state, seat, 'assembly')[option.id]! : EVEN;
  const closed = optionClosed(match, state, seat, option, mandate);
  if (closed) return { code: 'option-closed', option: option.id, closed };
  const declared = declaredFrame(debateOf(state, seat).interventions);
  if (declared !== null && choice.frame !== nearestFrame(option.frames, declared)) {
    return { code: 'frame-declared', frame: declared };
  }
  if (!option.frames.includes(choice.frame)) {
    return { code: 'frame-not-offered', frame: choice.frame };
  }
  if (choice.signs && !signatories(match.scenario, turn).includes(seat)) {
    return { code: 'nothing-to-sign' };
  }
  return unanswered(match, state, seat, choice);
}

/** The world answers: all choices are on the table. */
function answer(match: Match, state: MatchState): MatchEvent[] {
  const { world, report, draws } = resolve(match, state);
  const came = bySeat(state.choices, (_, seat) => whatCame(match, world, state.turn, seat));
  return [
    { kind: 'drew', draws },
    { kind: 'answered', world, report, came },
    { kind: 'entered', turn: state.turn, phase: 'consequence', ringing: state.ringing },
  ];
}

/** A seat's choice; the last one to choose brings the world's answer. */
export function choose(
  match: Match,
  state: MatchState,
  seat: string,
  wish: Choice,
): MatchEvent[] | Refusal {
  const { option, frame, signs } = wish;
  const answers: Choice['answers'] = {};
  for (const call of callsToAnswer(match, state, seat)) answers[call] = wish.answers[call]!;
  const choice: Choice = { option, frame, signs, answers };
  const refusal = refused(match, state, seat, choice);
  if (refusal) return refusal;
  const events: MatchEvent[] = [{ kind: 'chose', seat, choice }];
  const choices = withSeat(state.choices, seat, choice);
  if (choosers(match, state.turn).every((other) => other in choices)) {
    events.push(...answer(match, changed(state, { choices })));
  }
  return events;
}
