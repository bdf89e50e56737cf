import {
  claimKey,
  type RatedArgument,
  type Results,
} from '../../../../classroom/protocol/results.ts';
import { wordsFrom } from '../../../../scenario/format/words-from.ts';
import { useLanguage } from '../../../shell/language/useLanguage.ts';
import { useLeading } from '../leading.ts';

/** What the parts of the results are called. */
export function useResultNames({ texts, words: inAll }: Results) {
  const [language] = useLanguage();
  const { words, scenario } = useLeading().told;
  const said = inAll[language] ?? inAll.en ?? inAll.ko;
  const idOf = (turn: number) => scenario.turns[turn - 1]?.id ?? '';
  const turnFor = (seat: string, turn: number) => wordsFrom(words, seat).turns[idOf(turn)];
  return {
    dilemma: (turn: number) => words.turns[idOf(turn)]?.title ?? String(turn),
    option: (seat: string, turn: number, option: string) =>
      turnFor(seat, turn)?.options[seat]?.[option]?.title ?? option,
    question: (seat: string, turn: number, question: string) =>
      turnFor(seat, turn)?.forecasts[question] ?? question,
    ending: (seat: string, ending: string) => said?.endings[`${seat} ${ending}`] ?? ending,
    argument: ({ turn, argument }: Pick<RatedArgument, 'turn' | 'argument'>) =>
      texts[argument] ?? said?.claims[claimKey(turn, argument)] ?? argument,
  };
}
