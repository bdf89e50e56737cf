import { useTranslation } from 'react-i18next';
import { outlookOf } from '../../game/index.ts';
import { useTable } from '../player/table/table.ts';
import { CHAPTERS, type ChapterId } from './chapters.ts';
import { useDebriefedDebates } from './debates/useDebriefedDebates.ts';

/** The chapters of this match with their titles; what it has nothing to say to is left out. */
export function useChapters(): { id: ChapterId; title: string }[] {
  const { t } = useTranslation(['debrief', 'play']);
  const { match, seat } = useTable();
  const debated = useDebriefedDebates().length > 0;
  const has: Partial<Record<ChapterId, boolean>> = {
    interests: Object.keys(outlookOf(match.scenario, seat).interests).length > 0,
    debates: debated,
    decisive: debated,
    history: match.scenario.turns.some((turn) => turn.history),
  };
  const titles: Record<ChapterId, string> = {
    outcome: t('outcome'),
    interests: t('play:interests.title'),
    timeline: t('timeline'),
    decisive: t('decisive'),
    debates: t('debates'),
    verdicts: t('verdicts'),
    history: t('history'),
    forecasts: t('forecasts'),
    'what-if': t('turningPoints'),
    questions: t('questions'),
    rubric: t('rubric'),
    memo: t('memo'),
    sources: t('sources'),
    keep: t('keep'),
  };
  return CHAPTERS.filter((id) => has[id] !== false).map((id) => ({ id, title: titles[id] }));
}
