import type { RatedArgument, Results } from '../../../../classroom/protocol/results.ts';
import { wordsFrom } from '../../../../scenario/format/words-from.ts';
import { useLeading } from '../leading.ts';

/** What the parts of the results are called. */
export function useResultNames(results: Results) {
  const { words, scenario, lesson } = useLeading().told;
  const idOf = (turn: number) => scenario.turns[turn - 1]?.id ?? '';
  const turnFor = (seat: string, turn: number) => wordsFrom(words, seat).turns[idOf(turn)];
  return {
    dilemma: (turn: number) => words.turns[idOf(turn)]?.title ?? String(turn),
    option: (seat: string, turn: number, option: string) =>
      turnFor(seat, turn)?.options[seat]?.[option]?.title ?? option,
    question: (seat: string, turn: number, question: string) =>
      turnFor(seat, turn)?.forecasts[question] ?? question,
    ending: (seat: string, ending: string) =>
      wordsFrom(words, seat).endings[ending]?.title ?? ending,
    argument: ({ turn, argument }: Pick<RatedArgument, 'turn' | 'argument'>) => {
      const said = lesson.seats.flatMap(
        (seat) => turnFor(seat, turn)?.arguments[argument]?.claim ?? [],
      );
      return results.texts[argument] ?? said[0] ?? argument;
    },
  };
}
