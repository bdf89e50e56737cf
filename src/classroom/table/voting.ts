import type { View } from '../../game/index.ts';
import type { MemberCommand } from '../protocol/member-command.ts';
import type { Answer } from './entries.ts';
import { type ClassState, type Member, withWork, workOf } from './state.ts';

type Wish<Kind extends MemberCommand['kind']> = Extract<MemberCommand, { kind: Kind }>;

export function foresee(
  state: ClassState,
  member: Member,
  { dilemma }: View,
  { question, answer, confidence }: Wish<'foresee'>,
): Answer {
  if (!dilemma.forecasts.some(({ id }) => id === question)) return 'no-such-question';
  const { predictions } = workOf(state, state.turn);
  const mine = { ...predictions[member.id], [question]: { answer, confidence } };
  return withWork(state, { predictions: { ...predictions, [member.id]: mine } });
}

/** A vote may be changed until the votes are opened. */
export function vote(
  state: ClassState,
  member: Member,
  { options, calls, dilemma }: View,
  { kind: _, ...ballot }: Wish<'vote'>,
): Answer {
  const option = options.find((each) => each.option.id === ballot.option);
  if (!option) return 'no-such-option';
  if (option.closed) return 'option-closed';
  if (!option.option.frames.includes(ballot.frame)) return 'frame-not-offered';
  if (ballot.signs && !dilemma.proposal) return 'nothing-to-sign';
  const fits = Object.entries(ballot.answers).every(([id, answer]) =>
    calls.some((call) => call.id === id && call.open.includes(answer)),
  );
  if (!fits) return 'answer-closed';
  const { ballots } = workOf(state, state.turn);
  return withWork(state, { ballots: { ...ballots, [member.id]: ballot } });
}
