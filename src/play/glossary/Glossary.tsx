import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Frame } from '../shell/frame/Frame.tsx';
import { Paper } from '../shell/parts/Paper.tsx';
import styles from './Glossary.module.css';
import { TermList } from './TermList.tsx';

/** The page of all terms. */
export function Glossary() {
  const { t } = useTranslation('glossary');
  // The page is drawn after it was opened, so the browser has not found the term in its address.
  useEffect(() => {
    const { hash } = location;
    if (hash.length < 2) return;
    location.hash = '';
    location.replace(hash);
  }, []);
  return (
    <Frame title={t('title')}>
      <Paper as="article" labelledBy="glossary" className={styles.sheet}>
        <header>
          <h1 id="glossary" className={styles.title}>
            {t('title')}
          </h1>
          <p className={styles.lead}>{t('lead')}</p>
        </header>
        <TermList level={2} />
      </Paper>
    </Frame>
  );
}
