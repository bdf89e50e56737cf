import { useTranslation } from 'react-i18next';
import type { Student } from '../student.ts';
import styles from './LineSaid.module.css';

/** Whether what this person did has arrived, always in sight. */
export function LineSaid({ state, waiting, asking }: Omit<Student['line'], 'ahead'>) {
  const { t } = useTranslation('student');
  const arrived = t(asking ? 'line.asking' : 'line.sent');
  const said =
    state === 'live'
      ? waiting > 0
        ? t('line.sending', { count: waiting })
        : arrived
      : waiting > 0
        ? t('line.kept', { count: waiting })
        : t(state === 'connecting' ? 'line.connecting' : 'line.offline');
  return (
    <p
      role="status"
      className={styles.line}
      data-state={state === 'live' ? (waiting > 0 ? 'sending' : 'live') : 'offline'}
    >
      <span className={styles.sign} aria-hidden="true" />
      {said}
    </p>
  );
}
