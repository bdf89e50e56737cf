import { lengthOf, STEPS, type TurnStep } from '../../../../classroom/table/plan.ts';
import type { Draft } from './draft.ts';

const TURN_STEPS = STEPS.filter((step): step is TurnStep => step !== 'lobby' && step !== 'debrief');

export interface Timers {
  /** Milliseconds of each part of a turn; null without a clock. */
  steps: { step: TurnStep; length: number | null }[];
  turn: number | null;
  debrief: number | null;
}

/** The clocks that a plan sets. */
export function timersOf(draft: Pick<Draft, 'plan' | 'days' | 'turns'>): Timers {
  const setup = { ...draft, rehearsal: false };
  const steps = TURN_STEPS.map((step) => ({ step, length: lengthOf(setup, step) }));
  const clocked = steps.every(({ length }) => length !== null);
  return {
    steps,
    turn: clocked ? steps.reduce((sum, { length }) => sum + (length ?? 0), 0) : null,
    debrief: lengthOf(setup, 'debrief'),
  };
}
