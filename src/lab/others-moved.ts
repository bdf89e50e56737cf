import type { Playthrough } from '../game/index.ts';
import { pastOf } from './past.ts';

/** Turns after the changed one in which any seat chose otherwise because of it. */
export function othersMoved(played: Playthrough, otherwise: Playthrough, turn: number): number[] {
  const then = pastOf(otherwise);
  return pastOf(played).flatMap(({ choices }, at) => {
    const differs = Object.entries(choices).some(
      ([seat, { option }]) => then[at]?.choices[seat]?.option !== option,
    );
    return at + 1 > turn && differs ? [at + 1] : [];
  });
}
