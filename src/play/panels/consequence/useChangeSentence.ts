import { useTranslation } from 'react-i18next';
import type { Explained } from '../../../game/index.ts';
import type { Answered } from '../../player/table/table.ts';
import { useReasonWords } from '../why/useReasonWords.ts';
import { mainReasons } from './main-reasons.ts';

/** Clauses are written without a capital, so that any of them can begin, follow or stand after a comma. */
const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** Why a gauge moved, in one sentence or two: what pushed it most, and what held against. */
export function useChangeSentence(explained: Explained, { report, world }: Answered): string {
  const { t } = useTranslation('reasons');
  const { clause } = useReasonWords(explained.gauge);
  const { pushing, against } = mainReasons(explained);
  const say = (reason: (typeof pushing)[number]) => clause(reason, report.before, world);
  const [first, second] = pushing.map(say);
  const sentences: string[] = [];
  if (first !== undefined && second !== undefined && first !== second) {
    sentences.push(t('both', { first, second }));
  } else if (first !== undefined) {
    sentences.push(t('one', { first }));
  }
  if (against) sentences.push(t('even-so', { clause: say(against) }));
  return sentences.map(capital).join(' ');
}
