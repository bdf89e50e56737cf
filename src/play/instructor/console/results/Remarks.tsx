import { useTranslation } from 'react-i18next';
import { useLeading } from '../leading.ts';
import styles from './Outcomes.module.css';

/** The notes that were taken on the way, beside what they are about. */
export function Remarks() {
  const { t } = useTranslation('outcomes');
  const { remarks } = useLeading().told;
  if (remarks.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('remarks.title')}</h3>
      {remarks.map(({ id, text }) => (
        <p key={id} className={styles.remark}>
          {text}
        </p>
      ))}
    </div>
  );
}
