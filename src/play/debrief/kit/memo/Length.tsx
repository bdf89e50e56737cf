import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../shell/language/useLanguage.ts';
import { useNoting } from '../notes/noting.ts';
import styles from './Length.module.css';
import { lengthOf } from './length.ts';

/** How long the memo is, and whether it still fits on a page. It warns and never cuts. */
export function Length() {
  const { t } = useTranslation('kit');
  const [language] = useLanguage();
  const { notes } = useNoting();
  const { count, limit } = lengthOf(notes, language);
  const over = count > limit;
  return (
    <div className={styles.length} data-over={over || undefined}>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${Math.min(1, count / limit) * 100}%` }} />
      </span>
      <p>
        <strong>{t('memo.length', { count, limit })}</strong>,{' '}
        <span role="status">{t(over ? 'memo.over' : 'memo.fits')}</span>
      </p>
    </div>
  );
}
