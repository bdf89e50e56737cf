import { useTranslation } from 'react-i18next';
import { Button } from '../shell/parts/Button.tsx';
import styles from './Steps.module.css';

interface StepsProps {
  at: number;
  of: number;
  onGo(to: number): void;
}

/** Back and on through a replay. */
export function Steps({ at, of, onGo }: StepsProps) {
  const { t } = useTranslation('play');
  return (
    <div className={styles.steps}>
      <span className={styles.name}>{t('replay.title')}</span>
      <Button
        icon="left"
        label={t('replay.back')}
        disabled={at === 0}
        onClick={() => onGo(at - 1)}
      />
      <Button
        icon="right"
        label={t('replay.on')}
        disabled={at === of - 1}
        onClick={() => onGo(at + 1)}
      />
    </div>
  );
}
