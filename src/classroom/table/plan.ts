import type { Plan } from '../protocol/choices.ts';
import type { Setup } from '../protocol/setup.ts';

/** The parts of a lesson. `reveal` opens the votes before the world answers. */
export const STEPS = [
  'lobby',
  'briefing',
  'debate',
  'vote',
  'reveal',
  'consequence',
  'debrief',
] as const;
export type Step = (typeof STEPS)[number];
export type TurnStep = Exclude<Step, 'lobby' | 'debrief'>;

/** Minutes of each part of a turn (designer's assumption: two to five minutes alone, more in a room). */
const TURN_MINUTES: Record<TurnStep, number> = {
  briefing: 2,
  debate: 4,
  vote: 2,
  reveal: 0.5,
  consequence: 1.5,
};
const TURN = Object.values(TURN_MINUTES).reduce((sum, minutes) => sum + minutes, 0);

/** A plan that fits into one sitting. */
export type Lesson = Exclude<Plan, 'free' | 'week'>;

/** Minutes to join by phone, and to talk about it afterwards, which is the point of it all. */
export const JOINING: Record<Lesson, number> = { '50': 5, '75': 6, '100': 8 };
const DEBRIEF: Record<Lesson, number> = { '50': 15, '75': 19, '100': 22 };

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** Shares of a turn that is spread over days: reading and arguing take the time, reveals none of it. */
const WEEK_SHARES: Record<TurnStep, number> = {
  briefing: 0.15,
  debate: 0.4,
  vote: 0.25,
  reveal: 0.05,
  consequence: 0.15,
};

/** Agents need no time to read: a lesson of fifty minutes is tried in five. */
const REHEARSAL_PACE = 0.1;

/** How many dilemmas fit into a plan, of those that a scenario has. */
export function turnsThatFit(plan: Plan, turns: number): number {
  if (plan === 'free' || plan === 'week') return turns;
  const left = Number(plan) - JOINING[plan] - DEBRIEF[plan];
  return Math.max(1, Math.min(turns, Math.floor(left / TURN)));
}

/** Milliseconds of a step; null where the plan sets no clock. The lobby waits for the instructor. */
export function lengthOf(
  setup: Pick<Setup, 'plan' | 'days' | 'turns' | 'rehearsal'>,
  step: Step,
): number | null {
  const { plan, days, turns, rehearsal } = setup;
  const pace = rehearsal ? REHEARSAL_PACE : 1;
  if (plan === 'free' || step === 'lobby') return null;
  if (plan === 'week') {
    if (step === 'debrief') return null;
    return Math.floor((days / turns) * WEEK_SHARES[step] * DAY * pace);
  }
  const minutes = step === 'debrief' ? DEBRIEF[plan] : TURN_MINUTES[step];
  return minutes * MINUTE * pace;
}
