import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shell/parts/Button.tsx';
import { useLeading } from '../leading.ts';
import { Sure } from '../Sure.tsx';
import styles from './Bar.module.css';
import { KeysShown } from './KeysShown.tsx';
import { onwardOf } from './next-step.ts';
import { StepRail } from './StepRail.tsx';
import { useOnward } from './useOnward.ts';
import { useShortcuts } from './useShortcuts.ts';

/** Minutes by which a clock is moved, or hours by which a deadline is. */
const CLOCK = { by: [1, 5], minutes: 1, said: 'do.more' } as const;
const DEADLINE = { by: [1, 24], minutes: 60, said: 'do.moreHours' } as const;

/** Where the class stands, its clock, and what moves it on. */
export function Bar() {
  const { t } = useTranslation('leading');
  const { told, send } = useLeading();
  const { lesson } = told;
  const [ending, setEnding] = useState(false);
  const { ready, goOn } = useOnward();
  const running = lesson.step !== 'lobby';
  const pause = () => void send({ kind: lesson.paused ? 'resume' : 'pause' });
  const more = lesson.plan === 'week' ? DEADLINE : CLOCK;
  const extend = (by: number) => void send({ kind: 'extend', minutes: by * more.minutes });
  const back = () => void send({ kind: 'back' });
  useShortcuts([
    { code: 'KeyN', act: goOn },
    ...(running
      ? [
          { code: 'KeyP', act: pause },
          { code: 'KeyM', act: () => extend(1) },
          { code: 'KeyB', act: back },
        ]
      : []),
  ]);
  const onward = onwardOf(lesson);
  return (
    <>
      <section className={styles.bar} aria-label={t('title')}>
        <StepRail />
        <div className={styles.ways}>
          {running && (
            <>
              <Button icon={lesson.paused ? 'play' : 'pause'} onClick={pause}>
                {t(lesson.paused ? 'do.resume' : 'do.pause')}
              </Button>
              {more.by.map((count) => (
                <Button key={count} onClick={() => extend(count)}>
                  <span aria-hidden="true">{t(more.said, { count })}</span>
                  <span className="visually-hidden">{t(`${more.said}.spoken`, { count })}</span>
                </Button>
              ))}
            </>
          )}
          {onward && (
            <Button kind="brass" disabled={!ready} onClick={goOn}>
              {t(`do.${onward}`)}
            </Button>
          )}
        </div>
      </section>
      <div className={styles.below}>
        <p className={styles.guide}>{t(`guide.${lesson.step}`)}</p>
        <div className={styles.seldom}>
          {running && (
            <Button kind="quiet" onClick={back}>
              {t('do.back')}
            </Button>
          )}
          {running && lesson.step !== 'debrief' && (
            <Button kind="quiet" onClick={() => setEnding(true)}>
              {t('do.end')}
            </Button>
          )}
          <span className={styles.keys}>
            <KeysShown />
          </span>
        </div>
        {ending && (
          <Sure
            title={t('end.title')}
            text={t('end.text')}
            yes={t('end.yes')}
            onYes={() => void send({ kind: 'end' })}
            onClose={() => setEnding(false)}
          />
        )}
      </div>
    </>
  );
}
