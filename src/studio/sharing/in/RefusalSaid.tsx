import { useTranslation } from 'react-i18next';
import { Icon } from '../../../play/shell/icons/Icon.tsx';
import styles from './RefusalSaid.module.css';
import type { Refusal } from './refusal.ts';

/** Why something was not opened, and what to do about it. */
export function RefusalSaid({ refusal }: { refusal: Refusal }) {
  const { t } = useTranslation('studio');
  const { code, ...about } = refusal;
  return (
    <p role="alert" className={styles.refusal}>
      <Icon name="warning" />
      <span>{t(`refused.${code}`, about)}</span>
    </p>
  );
}
