import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '../../scenario/format/words.ts';
import { Answered } from './answered/Answered.tsx';
import { BriefingShown } from './briefing/BriefingShown.tsx';
import { DebateShown } from './debate/DebateShown.tsx';
import { WallFrame } from './frame/WallFrame.tsx';
import { Joining } from './lobby/Joining.tsx';
import { useProjected } from './projected.ts';
import { Rail } from './rail/Rail.tsx';
import { useHeading } from './useHeading.tsx';
import { VotesShown } from './votes/VotesShown.tsx';
import styles from './Wall.module.css';

const DebriefShown = lazy(async () => ({
  default: (await import('./debrief/DebriefShown.tsx')).DebriefShown,
}));

/** One picture for each step, readable from the last row. */
export function Wall({ words, offline }: { words: Words; offline: boolean }) {
  const { t } = useTranslation('projector');
  const { told } = useProjected();
  const { step, deadline } = told.lesson;
  const { picture, words: said } = told.shown;
  const plays = picture === 'step';
  const joins = picture === 'join' || step === 'lobby';
  const beside = plays && (step === 'debrief' ? deadline !== null : step !== 'lobby');
  const last = said ? told.notices.at(-1) : undefined;
  return (
    <WallFrame {...useHeading(words)} tab={words.title} rail={beside && <Rail />}>
      {offline && (
        <p role="status" className={styles.notice}>
          {t('offline')}
        </p>
      )}
      {last && (
        <p role="status" className={styles.notice}>
          {last.text}
        </p>
      )}
      {joins && picture !== 'rest' && <Joining words={words} />}
      {plays && <OfStep words={words} />}
    </WallFrame>
  );
}

function OfStep({ words }: { words: Words }) {
  const { step } = useProjected().told.lesson;
  switch (step) {
    case 'lobby':
      return null;
    case 'briefing':
      return <BriefingShown words={words} />;
    case 'debate':
      return <DebateShown words={words} />;
    case 'vote':
    case 'reveal':
      return <VotesShown words={words} />;
    case 'consequence':
      return <Answered words={words} />;
    case 'debrief':
      return (
        <Suspense>
          <DebriefShown />
        </Suspense>
      );
  }
}
