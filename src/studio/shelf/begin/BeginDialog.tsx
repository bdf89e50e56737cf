import { type FormEvent, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../play/player/dialog/Dialog.tsx';
import { recall, remember } from '../../../play/shell/memory.ts';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { Field } from '../../../play/shell/parts/Field.tsx';
import { type Files, languagesOf } from '../../document/files.ts';
import { fileTitles } from '../../document/title.ts';
import styles from './BeginDialog.module.css';
import { beginDocument, editorLink } from './begin.ts';
import type { Naming } from './fresh.ts';
import { takenNames } from './taken.ts';

const LONGEST_TITLE = 120;
const LONGEST_NAME = 80;

interface BeginDialogProps {
  /** What it begins from. */
  title: string;
  open(): Promise<Files>;
  make(files: Files, naming: Naming, taken: ReadonlySet<string>): Files;
  onClose(): void;
}

/** A title and a name: all that a new scenario needs before it opens on the workbench. */
export function BeginDialog({ title, open, make, onClose }: BeginDialogProps) {
  const { t } = useTranslation('studio');
  const [files, setFiles] = useState<Files | null>(null);
  const [titles, setTitles] = useState<Naming['titles']>({});
  const [author, setAuthor] = useState(() => recall('author') ?? '');
  const [wrong, setWrong] = useState<'title' | 'kept' | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it begins from does not change while it is open
  useEffect(() => {
    void open().then((found) => {
      setFiles(found);
      setTitles(fileTitles(found));
    });
  }, []);
  const begin = async (event: FormEvent) => {
    event.preventDefault();
    if (!files) return;
    if (languagesOf(files).some((language) => !titles[language]?.trim())) return setWrong('title');
    const name = author.trim();
    remember('author', name);
    try {
      const made = make(
        files,
        { titles, author: name || t('begin.anonymous') },
        await takenNames(),
      );
      location.assign(editorLink(await beginDocument(made)));
    } catch {
      setWrong('kept');
    }
  };
  return (
    <Dialog title={t('begin.from', { title })} onClose={onClose}>
      <form className={styles.form} onSubmit={begin}>
        {files &&
          languagesOf(files).map((language) => (
            <Field
              key={language}
              label={t('begin.title', { language: t(`choice.${language}`) })}
              value={titles[language] ?? ''}
              onChange={(next) => setTitles((last) => ({ ...last, [language]: next }))}
              wrong={
                wrong === 'title' && !titles[language]?.trim() ? t('begin.titleWrong') : undefined
              }
              longest={LONGEST_TITLE}
            />
          ))}
        <Field
          label={t('begin.author')}
          note={t('begin.authorNote')}
          value={author}
          onChange={setAuthor}
          longest={LONGEST_NAME}
        />
        {wrong === 'kept' && <p role="alert">{t('shelf.nothingKept')}</p>}
        <Button kind="brass" type="submit" disabled={!files}>
          {t('begin.start')}
        </Button>
      </form>
    </Dialog>
  );
}
