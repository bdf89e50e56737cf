import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Words } from '../../scenario/format/words.ts';
import { Answered } from './answered/Answered.tsx';
import { BriefingShown } from './briefing/BriefingShown.tsx';
import { DebateShown } from './debate/DebateShown.tsx';
import { Joining } from './lobby/Joining.tsx';
import { useProjected } from './projected.ts';
import { VotesShown } from './votes/VotesShown.tsx';
import styles from './Wall.module.css';
import { WallClock } from './WallClock.tsx';

const DebriefShown = lazy(async () => ({
  default: (await import('./debrief/DebriefShown.tsx')).DebriefShown,
}));

/** One picture for each step, readable from the last row. */
export function Wall({ words }: { words: Words }) {
  const { t } = useTranslation('projector');
  const { told } = useProjected();
  const { lesson, notices } = told;
  const { step, turn, turns } = lesson;
  const last = notices.at(-1);
  return (
    <div className={styles.wall} data-step={step}>
      <header className={styles.head}>
        <h1 className={styles.title}>
          {step === 'lobby' || step === 'debrief'
            ? t(`step.${step}`)
            : t('head', { turn, turns, step: t(`step.${step}`) })}
        </h1>
        <WallClock />
      </header>
      {last && (
        <p role="status" className={styles.notice}>
          {last.text}
        </p>
      )}
      {step === 'lobby' && <Joining words={words} />}
      {step === 'briefing' && <BriefingShown words={words} />}
      {step === 'debate' && <DebateShown words={words} />}
      {(step === 'vote' || step === 'reveal') && <VotesShown words={words} />}
      {step === 'consequence' && <Answered words={words} />}
      {step === 'debrief' && (
        <Suspense>
          <DebriefShown />
        </Suspense>
      )}
    </div>
  );
}
