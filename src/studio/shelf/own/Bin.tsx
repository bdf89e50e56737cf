import { useTranslation } from 'react-i18next';
import { Fold } from '../../../play/player/fold/Fold.tsx';
import { momentOf } from '../../../play/player/names/dates.ts';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { dropDocument, markDocument } from '../../kept/documents.ts';
import type { KeptDocument } from '../../kept/kept-document.ts';
import styles from './Bin.module.css';

interface BinProps {
  documents: readonly KeptDocument[];
  after(work: Promise<unknown>): void;
}

/** What was thrown away, for as long as it can be taken back. */
export function Bin({ documents, after }: BinProps) {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  if (documents.length === 0) return null;
  const back = (id: string) => after(markDocument(id, ({ deleted: _before, ...rest }) => rest));
  return (
    <Fold title={t('shelf.bin', { count: documents.length })} level={2}>
      <p className={styles.note}>{t('shelf.binNote')}</p>
      <ul>
        {documents.map(({ id, title, titles, deleted = 0 }) => (
          <li key={id} className={styles.row}>
            <span className={styles.name}>
              <strong>{titles[language] || title || t('shelf.untitled')}</strong>{' '}
              <span className={styles.note}>
                {t('shelf.dropped', { when: momentOf(deleted, language) })}
              </span>
            </span>
            <Button icon="undo" onClick={() => back(id)}>
              {t('shelf.undelete')}
            </Button>
            <Button kind="quiet" onClick={() => after(dropDocument(id))}>
              {t('shelf.forGood')}
            </Button>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
