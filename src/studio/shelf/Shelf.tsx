import { cards } from 'virtual:scenarios';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Frame } from '../../play/shell/frame/Frame.tsx';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import { Button } from '../../play/shell/parts/Button.tsx';
import { allDocuments, type KeptDocument } from '../kept/documents.ts';
import { beginDocument, editorLink } from './begin.ts';
import { builtInFiles } from './built-in.ts';
import styles from './Shelf.module.css';

/** `/studio`: the documents of this browser, and the ways to a new one. */
export function Shelf() {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const [documents, setDocuments] = useState<readonly KeptDocument[] | null>(null);
  useEffect(() => {
    allDocuments().then(setDocuments, () => setDocuments([]));
  }, []);
  const fork = async (id: string) => location.assign(await beginDocument(await builtInFiles(id)));
  return (
    <Frame title={t('title')}>
      <div className={styles.shelf}>
        <h1 className={styles.title}>{t('title')}</h1>
        <p className={styles.lead}>{t('lead')}</p>
        {documents && documents.length > 0 && (
          <section>
            <h2 className={styles.heading}>{t('shelf.own')}</h2>
            <ul className={styles.rows}>
              {documents.map(({ id, title, saved }) => (
                <li key={id} className={styles.row}>
                  <a href={editorLink(id)} className={styles.name}>
                    {title || t('shelf.untitled')}
                  </a>
                  <span className={styles.note}>{new Date(saved).toLocaleString(language)}</span>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section>
          <h2 className={styles.heading}>{t('shelf.fork')}</h2>
          <ul className={styles.rows}>
            {cards.map(({ id, words }) => {
              const said = words[language] ?? words.en;
              return (
                <li key={id} className={styles.row}>
                  <span className={styles.name}>
                    {said?.title} <span className={styles.note}>{said?.period}</span>
                  </span>
                  <Button onClick={() => void fork(id)}>{t('shelf.forkThis')}</Button>
                </li>
              );
            })}
          </ul>
        </section>
      </div>
    </Frame>
  );
}
