import { useTranslation } from 'react-i18next';
import type { LineState } from '../../../../classroom/client/index.ts';
import styles from './LineStatus.module.css';

const SAID = {
  connecting: 'line.connecting',
  live: 'line.live',
  offline: 'line.lost',
  over: 'line.lost',
} as const;

/** Whether the class hears this console. */
export function LineStatus({ line, waiting }: { line: LineState; waiting: number }) {
  const { t } = useTranslation('leading');
  return (
    <p role="status" className={styles.line} data-line={line}>
      <span className={styles.sign} aria-hidden="true" />
      {line === 'live' && waiting > 0 ? t('line.sending', { count: waiting }) : t(SAID[line])}
    </p>
  );
}
