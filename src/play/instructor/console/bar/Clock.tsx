import { useTranslation } from 'react-i18next';
import { useTimeSaid } from '../../../lesson/useTimeSaid.ts';
import { useLeading } from '../leading.ts';
import styles from './Clock.module.css';

/** The clock of the step, as large as the room between instructor and desk asks for. */
export function Clock() {
  const { t } = useTranslation('leading');
  const { told, ahead } = useLeading();
  const { lesson } = told;
  const said = useTimeSaid(lesson, ahead);
  if (lesson.step === 'lobby') return null;
  return (
    <p className={styles.clock} data-paused={lesson.paused !== null || undefined} role="timer">
      {said === null ? (
        <span className={styles.none}>{t('clock.none')}</span>
      ) : (
        <span className={styles.face}>
          {'until' in said ? t('clock.until', { when: said.until }) : said.clock}
        </span>
      )}
      {lesson.paused && <span className={styles.paused}>{t('clock.paused')}</span>}
    </p>
  );
}
