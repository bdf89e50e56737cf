import {
  JOINING,
  type Lesson,
  lengthOf,
  STEPS,
  turnsThatFit,
} from '../../../classroom/table/plan.ts';

/** A stretch of a lesson, in minutes from its beginning. */
export interface Stretch {
  from: number;
  to: number;
  /** The dilemma by its place, or another part of the lesson. */
  part: number | 'joining' | 'debrief' | 'reserve';
}

const MINUTE = 60_000;

/** A lesson as the clocks of a class run it; what they leave over is a reserve before the debrief. */
export function stretchesOf(plan: Lesson, turnsOfScenario: number): Stretch[] {
  const turns = turnsThatFit(plan, turnsOfScenario);
  const setup = { plan, days: 1, turns, rehearsal: false };
  const minutes = (step: (typeof STEPS)[number]) => (lengthOf(setup, step) ?? 0) / MINUTE;
  const debrief = minutes('debrief');
  const turn = STEPS.reduce((sum, step) => sum + minutes(step), -debrief);
  const reserve = Number(plan) - JOINING[plan] - turns * turn - debrief;
  const parts: [Stretch['part'], number][] = [
    ['joining', JOINING[plan]],
    ...Array.from({ length: turns }, (_, at): [number, number] => [at, turn]),
    ['reserve', reserve],
    ['debrief', debrief],
  ];
  const stretches: Stretch[] = [];
  let from = 0;
  for (const [part, length] of parts) {
    if (length <= 0) continue;
    stretches.push({ from, to: from + length, part });
    from += length;
  }
  return stretches;
}
