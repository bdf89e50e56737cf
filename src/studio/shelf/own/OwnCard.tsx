import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGE_SIGNS } from '../../../i18n/index.ts';
import { momentOf } from '../../../play/player/names/dates.ts';
import { useLanguage } from '../../../play/shell/language/useLanguage.ts';
import { ButtonLink } from '../../../play/shell/parts/Button.tsx';
import { languagesOf } from '../../document/files.ts';
import type { KeptDocument } from '../../kept/kept-document.ts';
import { playLink } from '../../playing/play-link.ts';
import { saveArchive } from '../../sharing/out/save-archive.ts';
import { editorLink } from '../begin/begin.ts';
import { Card } from '../Card.tsx';
import { CardMenu } from './CardMenu.tsx';
import { duplicateDocument } from './duplicate.ts';
import { RenameDialog } from './RenameDialog.tsx';

interface OwnCardProps {
  document: KeptDocument;
  onDelete(): void;
  after(work: Promise<unknown>): void;
}

/** One of one's own documents. */
export function OwnCard({ document, onDelete, after }: OwnCardProps) {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const [renaming, setRenaming] = useState(false);
  const { id, saved, history } = document;
  const title = document.titles[language] || document.title || t('shelf.untitled');
  const duplicate = () =>
    after(duplicateDocument(document, (before) => t('shelf.copyOf', { title: before })));
  return (
    <Card
      title={title}
      corner={
        <>
          <span>{t('shelf.changed', { when: momentOf(saved, language) })}</span>
          <span>
            {languagesOf(history.files)
              .map((one) => LANGUAGE_SIGNS[one])
              .join(' · ')}
          </span>
        </>
      }
    >
      <ButtonLink icon="pencil" href={editorLink(id)}>
        {t('shelf.open')}
      </ButtonLink>
      <CardMenu
        label={t('shelf.more', { title })}
        items={{
          play: () => location.assign(playLink(id)),
          rename: () => setRenaming(true),
          duplicate,
          export: () => saveArchive(history.files),
          delete: onDelete,
        }}
      />
      {renaming && (
        <RenameDialog
          document={document}
          onClose={() => {
            setRenaming(false);
            after(Promise.resolve());
          }}
        />
      )}
    </Card>
  );
}
