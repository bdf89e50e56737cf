import { draw } from '../chance/draw.ts';
import type { Match } from './settings.ts';

/** Draws made while something is decided, by name: revealed only when the match is over. */
export type Draws = Record<string, number>;

/**
 * Draws a named number in [0, 1) and notes it. A name may be drawn once a turn: a second draw
 * would give the same number and tie two accidents together, so it throws.
 */
export function drawOnce(match: Match, turn: number, name: string, draws: Draws): number {
  if (name in draws) throw new Error(`'${name}' is drawn twice in turn ${turn}`);
  const value = draw(match.settings.seed, turn, name);
  draws[name] = value;
  return value;
}
