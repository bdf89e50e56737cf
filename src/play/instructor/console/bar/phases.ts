import type { Step } from '../../../../classroom/table/plan.ts';

type Phase = readonly [Step, ...Step[]];

/** A dilemma has four; the votes are opened within its decision. */
const TURN: readonly Phase[] = [['briefing'], ['debate'], ['vote', 'reveal'], ['consequence']];

/** The phases that a rail shows: those of a dilemma, and before and after them what is on. */
export function phasesOf(step: Step): readonly Phase[] {
  if (step === 'lobby') return [['lobby'], ...TURN];
  return step === 'debrief' ? [...TURN, ['debrief']] : TURN;
}
