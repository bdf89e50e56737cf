import { useTranslation } from 'react-i18next';
import styles from './Entry.module.css';
import { isRule, type Term, worksBehind } from './terms.ts';

/** What a term means, and where it comes from. */
export function Entry({ term }: { term: Term }) {
  const { t } = useTranslation('glossary');
  const works = worksBehind(term);
  return (
    <>
      <p className={styles.text}>{t(`${term}.text`)}</p>
      {works.length > 0 && (
        <p className={styles.source}>
          {t('source')}: <span lang="en">{works.join('; ')}</span>
        </p>
      )}
      {isRule(term) && <p className={styles.source}>{t('own')}</p>}
    </>
  );
}
