import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../play/player/dialog/Dialog.tsx';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { Field } from '../../../play/shell/parts/Field.tsx';
import { languagesOf } from '../../document/files.ts';
import { fileTitles } from '../../document/title.ts';
import type { KeptDocument } from '../../kept/kept-document.ts';
import { renameDocument } from '../../kept/rename.ts';
import styles from '../begin/BeginDialog.module.css';

const LONGEST = 120;

/** Another title for a document, in each of its languages. */
export function RenameDialog({ document, onClose }: { document: KeptDocument; onClose(): void }) {
  const { t } = useTranslation('studio');
  const { files } = document.history;
  const [titles, setTitles] = useState(() => fileTitles(files));
  const [wrong, setWrong] = useState(false);
  const rename = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await renameDocument(document.id, titles);
      onClose();
    } catch {
      setWrong(true);
    }
  };
  return (
    <Dialog title={t('shelf.rename')} onClose={onClose}>
      <form className={styles.form} onSubmit={rename}>
        {languagesOf(files).map((language) => (
          <Field
            key={language}
            label={t('begin.title', { language: t(`choice.${language}`) })}
            value={titles[language] ?? ''}
            onChange={(title) => setTitles((last) => ({ ...last, [language]: title }))}
            longest={LONGEST}
          />
        ))}
        {wrong && <p role="alert">{t('rename.wrong')}</p>}
        <Button kind="brass" type="submit">
          {t('rename.save')}
        </Button>
      </form>
    </Dialog>
  );
}
