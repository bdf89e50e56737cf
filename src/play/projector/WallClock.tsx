import { useTranslation } from 'react-i18next';
import { useTimeSaid } from '../lesson/useTimeSaid.ts';
import { useProjected } from './projected.ts';
import styles from './WallClock.module.css';

export function WallClock() {
  const { t } = useTranslation('projector');
  const { told, ahead } = useProjected();
  const said = useTimeSaid(told.lesson, ahead);
  if (said === null) return null;
  return (
    <p className={styles.clock} role="timer" aria-label={t('clock')}>
      {'until' in said ? t('until', { when: said.until }) : said.clock}
      {told.lesson.paused && <span> {t('paused')}</span>}
    </p>
  );
}
