import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Words } from '../../scenario/format/words.ts';
import { wordsFrom } from '../../scenario/format/words-from.ts';
import { claimKey, type Results, type ResultWords } from '../protocol/results.ts';

/** What the parts of some results are called in one language: no seat's words tell past debates or endings. */
export function resultWords(
  scenario: Scenario,
  words: Words,
  { arguments: rated, endings }: Pick<Results, 'arguments' | 'endings'>,
): ResultWords {
  const seats = [...new Set(endings.map(({ seat }) => seat))];
  const claimOf = (turn: number, argument: string): string | undefined => {
    const dilemma = scenario.turns[turn - 1]?.id ?? '';
    const [found] = seats.flatMap(
      (seat) => wordsFrom(words, seat).turns[dilemma]?.arguments[argument]?.claim ?? [],
    );
    return found;
  };
  return {
    claims: Object.fromEntries(
      rated.flatMap(({ turn, argument, prepared }) => {
        const claim = prepared ? claimOf(turn, argument) : undefined;
        return claim === undefined ? [] : [[claimKey(turn, argument), claim]];
      }),
    ),
    endings: Object.fromEntries(
      endings.flatMap(({ seat, ending }) => {
        const told = ending === null ? undefined : wordsFrom(words, seat).endings[ending];
        return told ? [[`${seat} ${ending}`, told.title]] : [];
      }),
    ),
  };
}
