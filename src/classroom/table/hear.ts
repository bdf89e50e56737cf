import type { Scenario } from '../../scenario/format/scenario.ts';
import { hearInstructor } from './instructor.ts';
import { hearMember } from './member.ts';
import type { ClassRefusal, Said } from './said.ts';
import { isFull, placeFor } from './seating.ts';
import type { ClassState, Member } from './state.ts';
import { advance } from './steps.ts';

/** The newcomer sits down at once, or waits at the door until somebody opens it. */
function join(
  scenario: Scenario,
  state: ClassState,
  { member: id, to }: Extract<Said, { by: 'door' }>['command'],
): ClassState | ClassRefusal {
  if (state.door === 'locked') return 'door-locked';
  if (Object.hasOwn(state.members, id)) return 'already-here';
  if (isFull(state)) return 'class-full';
  const member: Member = {
    ...{ id, ...placeFor(scenario, state, id, to) },
    place: state.door === 'admit' ? 'asked' : 'in',
    muted: false,
    done: false,
    came: { turn: state.turn, step: state.step },
  };
  return { ...state, members: { ...state.members, [id]: member } };
}

/** The clock ends a step only once its time is over, however often it says so. */
function expire(scenario: Scenario, state: ClassState, now: number): ClassState | ClassRefusal {
  if (state.deadline === null || now < state.deadline) return 'too-early';
  if (state.step === 'debrief') return { ...state, deadline: null };
  return advance(scenario, state, now);
}

/** The class after a line of its log, or why the line is not taken. Changes nothing itself. */
export function hear(scenario: Scenario, state: ClassState, said: Said): ClassState | ClassRefusal {
  switch (said.by) {
    case 'instructor':
      return hearInstructor(scenario, state, said.command, said.at);
    case 'clock':
      return expire(scenario, state, said.at);
    case 'door':
      return join(scenario, state, said.command);
    case 'member':
      return hearMember(state, said.member, said.command, said.held ?? null);
  }
}

/** One line of a log, with the class as it stood before and stands after it. */
export interface Heard {
  said: Said;
  before: ClassState;
  after: ClassState;
}

/** A log again, line by line; throws at a line that was never taken. */
export function* heardAgain(
  scenario: Scenario,
  start: ClassState,
  log: readonly Said[],
): Generator<Heard> {
  let before = start;
  for (const [at, said] of log.entries()) {
    const after = hear(scenario, before, said);
    if (typeof after === 'string') throw new Error(`line ${at + 1} of the log: ${after}`);
    yield { said, before, after };
    before = after;
  }
}

/** A class again from its log; throws at a line that was never taken. */
export function hearAll(scenario: Scenario, start: ClassState, log: readonly Said[]): ClassState {
  let state = start;
  for (const { after } of heardAgain(scenario, start, log)) state = after;
  return state;
}
