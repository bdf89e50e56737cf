import type { View } from '../../../game/index.ts';
import type { Words } from '../../../scenario/format/words.ts';
import { wordsFrom } from '../../../scenario/format/words-from.ts';

/** What a capital calls its dilemma, its options and its arguments. */
export function turnWordsFor(words: Words, { seat, dilemma }: Pick<View, 'seat' | 'dilemma'>) {
  return wordsFrom(words, seat).turns[dilemma.id];
}

export function optionTitle(
  words: Words,
  view: Pick<View, 'seat' | 'dilemma'>,
  option: string,
): string {
  return turnWordsFor(words, view)?.options[view.seat]?.[option]?.title ?? option;
}
