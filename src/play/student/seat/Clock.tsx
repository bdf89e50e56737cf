import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockFace } from '../../instructor/console/bar/clock-face.ts';
import { timeLeft } from '../../instructor/console/bar/time-left.ts';
import { useStudent } from '../student.ts';
import styles from './Clock.module.css';

/** What is left of the step. A clock that runs out ends nothing here: the class's does. */
export function Clock() {
  const { t } = useTranslation('student');
  const { told, line } = useStudent();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const left = timeLeft(told.lesson, now + line.ahead);
  if (left === null) return null;
  return (
    <p className={styles.clock} role="timer" aria-label={t('clock.left')}>
      {clockFace(left)}
      {told.lesson.paused && <span className={styles.paused}>{t('clock.paused')}</span>}
    </p>
  );
}
