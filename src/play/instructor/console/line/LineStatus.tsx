import { useTranslation } from 'react-i18next';
import type { LineState } from '../../../../classroom/client/index.ts';
import styles from './LineStatus.module.css';

const SAID = {
  connecting: 'line.connecting',
  live: 'line.live',
  offline: 'line.lost',
  over: 'line.lost',
} as const;

interface LineStatusProps {
  line: LineState;
  waiting: number;
  asking: boolean;
}

/** Whether the class hears this console. */
export function LineStatus({ line, waiting, asking }: LineStatusProps) {
  const { t } = useTranslation('leading');
  const said = line === 'live' && asking ? t('line.asking') : t(SAID[line]);
  return (
    <p role="status" className={styles.line} data-line={line}>
      <span className={styles.sign} aria-hidden="true" />
      {line === 'live' && waiting > 0 ? t('line.sending', { count: waiting }) : said}
    </p>
  );
}
