import { EASED, FELT, type Fears } from '../../../game/index.ts';

/** Room around the way, and around the lines at which a fear is felt and lets go. */
const ROOM = 0.04;

/** The stretch of the scale that shows a whole course and the lines that it may cross, in whole tenths. */
export function spanOf(course: readonly Fears[]): [low: number, high: number] {
  const all = [EASED, FELT, ...course.flatMap((fears) => [fears.abandonment, fears.entrapment])];
  const low = Math.floor(10 * (Math.min(...all) - ROOM)) / 10;
  const high = Math.ceil(10 * (Math.max(...all) + ROOM)) / 10;
  return [Math.max(0, low), Math.min(1, high)];
}
