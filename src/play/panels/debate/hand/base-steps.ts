import { type Intervention, movedBase } from '../../../../game/index.ts';
import type { Argument } from '../../../../scenario/format/argument.ts';

/** A word of the player's that moved a base, with the base that it left. */
export interface BaseStep {
  move: 'endorse' | 'question';
  base: number;
}

/** What the player's words did to the base of an argument, one after the other. */
export function baseSteps(
  argument: Argument,
  words: readonly Intervention[],
  isFact: (source: string) => boolean,
): BaseStep[] {
  return words.flatMap((word, at) => {
    if (word.move !== 'endorse' && word.move !== 'question') return [];
    if (word.argument !== argument.id) return [];
    return [{ move: word.move, base: movedBase(argument, words.slice(0, at + 1), isFact) }];
  });
}
