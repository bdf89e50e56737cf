import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '../../scenario/format/words.ts';
import { dayOf } from '../player/names/dates.ts';
import { useLanguage } from '../shell/language/useLanguage.ts';
import { useProjected } from './projected.ts';
import { useTables } from './useTables.ts';

/** Over every picture: when, which dilemma, which step; and the question, as soon as there is one. */
export function useHeading(words: Words): { kicker: ReactNode; title: string } {
  const { t } = useTranslation('projector');
  const [language] = useLanguage();
  const { lesson } = useProjected().told;
  const { step, turn, turns, seats } = lesson;
  const table = useTables(words)[0]?.table;
  if (step === 'lobby') return { kicker: words.period, title: words.title };
  if (step === 'debrief' || !table) return { kicker: words.title, title: t(`step.${step}`) };
  const { id, date } = table.view.dilemma;
  const said = table.words.turns[id]!;
  // Governments that are told of one thing differently are asked different questions.
  const asked = seats.length === 1 && step !== 'briefing' && step !== 'consequence';
  return {
    kicker: (
      <>
        <strong>{dayOf(date, language)}</strong> · {t('dilemma', { turn, turns })} ·{' '}
        {t(`step.${step}`)}
      </>
    ),
    title: asked ? said.motion : said.title,
  };
}
