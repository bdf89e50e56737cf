import { useTranslation } from 'react-i18next';
import { useTimeSaid } from '../../lesson/useTimeSaid.ts';
import { useStudent } from '../student.ts';
import styles from './Clock.module.css';

/** What is left of the step. A clock that runs out ends nothing here: the class's does. */
export function Clock() {
  const { t } = useTranslation('student');
  const { told, line } = useStudent();
  const said = useTimeSaid(told.lesson, line.ahead);
  if (said === null) return null;
  return (
    <p className={styles.clock} role="timer" aria-label={t('clock.left')}>
      {'until' in said ? t('clock.until', { when: said.until }) : said.clock}
      {told.lesson.paused && <span className={styles.paused}>{t('clock.paused')}</span>}
    </p>
  );
}
