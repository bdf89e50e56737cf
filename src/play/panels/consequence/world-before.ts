import { type Match, startOf, type World } from '../../../game/index.ts';
import type { Answered } from '../../player/table/table.ts';

/** The world in which a turn, counted from 1, was decided. */
export function worldBefore(match: Match, answered: readonly Answered[], turn: number): World {
  return answered[turn - 2]?.world ?? startOf(match).world;
}
