import { cards } from 'virtual:scenarios';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../i18n/index.ts';
import { cardWords } from '../home/card-words.ts';
import { momentOf } from '../player/names/dates.ts';
import { useLanguage } from '../shell/language/useLanguage.ts';
import { Button, ButtonLink } from '../shell/parts/Button.tsx';
import { continueLink } from './continue-link.ts';
import { exportRecord } from './export-record.ts';
import styles from './SaveRow.module.css';
import type { Save } from './save.ts';
import { type BrokenSave, dropSave, keepSave } from './store.ts';

interface SaveRowProps {
  save: Save | BrokenSave;
  onChanged(): void;
}

/** What a scenario of the game is called; one that is not of the game goes by its id. */
function titleOf(id: string, language: Language): string {
  const card = cards.find((each) => each.id === id);
  return (card && cardWords(card, language)?.words.title) ?? id;
}

/** One kept match: go on with it, rename it, take it out as a file, delete it. */
export function SaveRow({ save, onChanged }: SaveRowProps) {
  const { t } = useTranslation(['play', 'errors']);
  const [language] = useLanguage();
  const [asking, setAsking] = useState<'rename' | 'delete' | null>(null);
  const broken = 'broken' in save;
  const name = broken ? t('saves.broken') : (save.name ?? t('saves.auto'));
  const change = async (done: Promise<void>) => {
    await done;
    setAsking(null);
    onChanged();
  };
  if (asking === 'delete') {
    return (
      <div className={styles.row}>
        <p className={styles.name}>{t('saves.sure', { name })}</p>
        <Button onClick={() => void change(dropSave(save.id))}>{t('saves.delete')}</Button>
        <Button kind="quiet" onClick={() => setAsking(null)}>
          {t('saves.keep')}
        </Button>
      </div>
    );
  }
  if (asking === 'rename' && !broken) {
    return (
      <form
        className={styles.row}
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget).get('name');
          void change(keepSave({ ...save, name: String(given).trim() || name }));
        }}
      >
        <input
          className={styles.input}
          name="name"
          defaultValue={name}
          maxLength={80}
          aria-label={t('saves.name')}
        />
        <Button type="submit">{t('saves.rename')}</Button>
        <Button kind="quiet" onClick={() => setAsking(null)}>
          {t('saves.keep')}
        </Button>
      </form>
    );
  }
  return (
    <div className={styles.row}>
      <div className={styles.name}>
        <p>
          <strong>{name}</strong>
        </p>
        <p className={styles.note}>
          {broken
            ? t('errors:save.broken', {
                place: save.place || '–',
                reason: t(`errors:misfit.${save.reason}`),
              })
            : `${titleOf(save.scenario, language)} · ${t('table.turnShort', { turn: save.turn, turns: save.turns })} · ${momentOf(save.saved, language)}`}
        </p>
      </div>
      {!broken && (
        <>
          <ButtonLink href={continueLink(save)}>{t('saves.open')}</ButtonLink>
          <Button
            kind="quiet"
            onClick={() => exportRecord(save.record, `${save.scenario}-${save.turn}`)}
          >
            {t('saves.export')}
          </Button>
          {save.name !== null && (
            <Button kind="quiet" onClick={() => setAsking('rename')}>
              {t('saves.rename')}
            </Button>
          )}
        </>
      )}
      <Button kind="quiet" onClick={() => setAsking('delete')}>
        {t('saves.delete')}
      </Button>
    </div>
  );
}
