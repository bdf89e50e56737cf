import type { Lesson } from '../../../../classroom/protocol/lesson.ts';

/** Milliseconds that are left of a step at a moment of the server's clock; null without a clock. */
export function timeLeft(
  { deadline, paused }: Pick<Lesson, 'deadline' | 'paused'>,
  now: number,
): number | null {
  if (paused) return paused.left;
  return deadline === null ? null : Math.max(0, deadline - now);
}
