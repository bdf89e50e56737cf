import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clockFace } from '../instructor/console/bar/clock-face.ts';
import { timeLeft } from '../instructor/console/bar/time-left.ts';
import { useProjected } from './projected.ts';
import styles from './WallClock.module.css';

export function WallClock() {
  const { t } = useTranslation('projector');
  const { told, ahead } = useProjected();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  const left = timeLeft(told.lesson, now + ahead);
  if (left === null) return null;
  return (
    <p className={styles.clock} role="timer" aria-label={t('clock')}>
      {clockFace(left)}
      {told.lesson.paused && <span> {t('paused')}</span>}
    </p>
  );
}
