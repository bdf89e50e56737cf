import { useTranslation } from 'react-i18next';
import styles from './Motion.module.css';

/** The question before the cabinet, behind its rule of ink, and what hangs on it. */
export function Motion({ motion, stake }: { motion: string; stake: string }) {
  const { t } = useTranslation('play');
  return (
    <section className={styles.motion} aria-label={t('motion')}>
      <p className={styles.name}>{t('motion')}</p>
      <p className={styles.text}>{motion}</p>
      <p className={styles.stake}>
        <strong>{t('briefing.stake')}</strong> {stake}
      </p>
    </section>
  );
}
