import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES, type Language } from '../../../i18n/index.ts';
import { Dialog } from '../../../play/player/dialog/Dialog.tsx';
import { Button } from '../../../play/shell/parts/Button.tsx';
import { Field } from '../../../play/shell/parts/Field.tsx';
import { Select } from '../../../play/shell/parts/Select.tsx';
import { useFiles } from '../../bench/useBench.ts';
import { languagesOf } from '../../document/files.ts';
import { freeName, nameProblem } from '../../outline/items/names.ts';
import { useEdit, useTold } from '../useField.ts';
import { useFieldWords } from '../words/useFieldWords.ts';
import { listing } from './listing.ts';
import styles from './SourceDialog.module.css';

interface SourceDialogProps {
  onClose(): void;
  onCite(id: string): void;
}

/** Asks for a source: where it stands, and what it says in each language. */
export function SourceDialog({ onClose, onCite }: SourceDialogProps) {
  const { t } = useTranslation('studio');
  const { label, help } = useFieldWords();
  const files = useFiles();
  const told = useTold();
  const edit = useEdit();
  const [id, setId] = useState(() => freeName(told().structure, ['sources', '']));
  const [source, setSource] = useState({ kind: 'fact', title: '', date: '', url: '' });
  const [said, setSaid] = useState<Partial<Record<Language, string>>>({});
  const [asked, setAsked] = useState(false);
  const problem = nameProblem(told().structure, ['sources', ''], id);
  const text = (field: 'title' | 'date' | 'url', description: string) => (
    <Field
      label={label({ fields: ['sources', field] })}
      note={help(description)}
      value={source[field]}
      onChange={(value) => setSource({ ...source, [field]: value })}
      wrong={
        asked && field === 'title' && source.title.trim() === '' ? t('forms.wanted') : undefined
      }
    />
  );
  const add = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (problem || source.title.trim() === '') return;
    edit(listing(told(), id, source, said));
    onCite(id);
    onClose();
  };
  return (
    <Dialog title={t('forms.addSource')} onClose={onClose}>
      <form className={styles.form} onSubmit={add}>
        <Field
          label={t('forms.name')}
          note={help(
            'Facts and theory by id: a capital, then letters, digits and dots, such as F3.25.',
          )}
          value={id}
          onChange={setId}
          wrong={problem && t(`forms.nameProblem.${problem}`)}
        />
        <Select
          label={label({ fields: ['sources', 'kind'] })}
          value={source.kind}
          onChoose={(kind) => setSource({ ...source, kind })}
          choices={(['fact', 'theory'] as const).map((value) => ({
            value,
            name: t(`choice.${value}`),
          }))}
        />
        {text('title', 'Publisher and title, or author, work and year.')}
        {text('date', 'When it was published, as printed.')}
        {text('url', "The publisher's or an archive's own address.")}
        {LANGUAGES.filter((language) => languagesOf(files).includes(language)).map((language) => (
          <Field
            key={language}
            lines={2}
            label={`${label({ fields: ['sources'] }, true)} · ${t(`choice.${language}`)}`}
            value={said[language] ?? ''}
            onChange={(value) => setSaid({ ...said, [language]: value })}
          />
        ))}
        <div>
          <Button type="submit" kind="brass">
            {t('forms.addSource')}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
