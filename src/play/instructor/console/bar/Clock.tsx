import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLeading } from '../leading.ts';
import styles from './Clock.module.css';
import { clockFace } from './clock-face.ts';
import { timeLeft } from './time-left.ts';

/** The clock of the step, as large as the room between instructor and desk asks for. */
export function Clock() {
  const { t } = useTranslation('leading');
  const { told, ahead } = useLeading();
  const { lesson } = told;
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  if (lesson.step === 'lobby') return null;
  const left = timeLeft(lesson, now + ahead);
  return (
    <p className={styles.clock} data-paused={lesson.paused !== null || undefined} role="timer">
      {left === null ? (
        <span className={styles.none}>{t('clock.none')}</span>
      ) : (
        <span className={styles.face}>{clockFace(left)}</span>
      )}
      {lesson.paused && <span className={styles.paused}>{t('clock.paused')}</span>}
    </p>
  );
}
