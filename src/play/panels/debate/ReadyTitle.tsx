import { useTranslation } from 'react-i18next';
import type { Intervention } from '../../../game/index.ts';
import { frameKey } from './frames.ts';

const TITLES = {
  endorse: 'debate.ifBacked',
  rebut: 'debate.ifBrought',
  question: 'debate.ifQuestioned',
} as const;

/** "If you back this". */
export function ReadyTitle({ word }: { word: Intervention }) {
  const { t } = useTranslation('play');
  if (word.move !== 'frame') return t(TITLES[word.move]);
  return t('debate.ifFramed', { frame: t(frameKey(word.frame)) });
}
