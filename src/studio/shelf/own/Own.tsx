import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { markDocument } from '../../kept/documents.ts';
import type { KeptDocument } from '../../kept/kept-document.ts';
import { Section } from '../Section.tsx';
import styles from './Own.module.css';
import { OwnCard } from './OwnCard.tsx';

interface OwnProps {
  documents: readonly KeptDocument[];
  after(work: Promise<unknown>): void;
}

/** The documents of this browser, and the way back for one that was just deleted. */
export function Own({ documents, after }: OwnProps) {
  const { t } = useTranslation('studio');
  const [gone, setGone] = useState<KeptDocument | null>(null);
  const mark = async (document: KeptDocument, deleted?: number) => {
    await markDocument(document.id, ({ deleted: _before, ...rest }) => ({
      ...rest,
      ...(deleted === undefined ? {} : { deleted }),
    }));
    setGone(deleted === undefined ? null : document);
  };
  return (
    <>
      <div role="status" className={styles.notice}>
        {gone && (
          <>
            <span>{t('shelf.deleted', { title: gone.title || t('shelf.untitled') })}</span>
            <Button icon="undo" onClick={() => after(mark(gone))}>
              {t('shelf.undelete')}
            </Button>
          </>
        )}
      </div>
      {documents.length > 0 && (
        <Section title={t('shelf.own')} note={t('shelf.ownNote')}>
          {documents.map((document) => (
            <OwnCard
              key={document.id}
              document={document}
              onDelete={() => after(mark(document, Date.now()))}
              after={after}
            />
          ))}
        </Section>
      )}
    </>
  );
}
