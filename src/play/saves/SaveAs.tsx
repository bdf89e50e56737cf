import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Playthrough } from '../../game/index.ts';
import type { Draft } from '../player/draft/draft.ts';
import { useOrigin } from '../player/origin/origin.ts';
import { Button } from '../shell/parts/Button.tsx';
import styles from './SaveAs.module.css';
import { newSaveId, saveOf } from './save.ts';
import { keepSave } from './store.ts';

interface SaveAsProps {
  playthrough: Playthrough;
  draft: Draft;
  onSaved(): void;
}

/** Keeps the match as it stands under a name of its own. */
export function SaveAs({ playthrough, draft, onSaved }: SaveAsProps) {
  const { t } = useTranslation('play');
  const { document } = useOrigin();
  const { turn } = playthrough.state;
  const [name, setName] = useState(() => t('saves.named', { turn }));
  const [said, setSaid] = useState('');
  const save = async (event: FormEvent) => {
    event.preventDefault();
    try {
      await keepSave(
        saveOf(
          playthrough,
          draft,
          newSaveId(),
          name.trim() || t('saves.named', { turn }),
          document,
        ),
      );
      setSaid(t('saves.kept', { name }));
      onSaved();
    } catch {
      setSaid(t('saves.nothingKept'));
    }
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <label className={styles.label}>
        {t('saves.name')}
        <input
          className={styles.input}
          value={name}
          maxLength={80}
          onChange={({ target }) => setName(target.value)}
        />
      </label>
      <Button type="submit">{t('saves.save')}</Button>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </form>
  );
}
