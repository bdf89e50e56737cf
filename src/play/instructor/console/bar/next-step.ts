import type { Lesson } from '../../../../classroom/protocol/lesson.ts';

export type Onward = 'start' | 'briefing' | 'debate' | 'vote' | 'reveal' | 'consequence' | 'last';

/** What the one brass button does now; null once the debrief is on. */
export function onwardOf({ step, turn, turns }: Pick<Lesson, 'step' | 'turn' | 'turns'>) {
  if (step === 'debrief') return null;
  if (step === 'lobby') return 'start' satisfies Onward;
  if (step === 'consequence' && turn >= turns) return 'last' satisfies Onward;
  return step satisfies Onward;
}
