import { useTranslation } from 'react-i18next';
import { blankDraft } from '../player/draft/draft.ts';
import { useOrigin } from '../player/origin/origin.ts';
import { buttonClass } from '../shell/parts/Button.tsx';
import type { Fault } from './fault.ts';
import styles from './ImportRecord.module.css';
import { openRecord, parseRecord } from './open-record.ts';
import { newSaveId, saveOf } from './save.ts';
import { keepSave } from './store.ts';

interface ImportRecordProps {
  onFault(fault: Fault | null): void;
  onImported(): void;
}

/** A record from a file becomes a save, if it replays to the same end. */
export function ImportRecord({ onFault, onImported }: ImportRecordProps) {
  const { t } = useTranslation('play');
  const origin = useOrigin();
  const take = async (file: File) => {
    const parsed = parseRecord(await file.text());
    if (!parsed.ok) return onFault(parsed.fault);
    const opened = openRecord(await origin.scenario(parsed.record.scenario.id), parsed.record);
    if (!opened.ok) return onFault(opened.fault);
    const { playthrough } = opened;
    const name = file.name.replace(/\.json$/, '').slice(0, 80);
    const draft = blankDraft(playthrough.state.turn);
    await keepSave(saveOf(playthrough, draft, newSaveId(), name, origin.document));
    onFault(null);
    onImported();
  };
  return (
    <label className={`${buttonClass('line')} ${styles.import}`}>
      <span>{t('saves.import')}</span>
      <input
        type="file"
        accept=".json,application/json"
        className="visually-hidden"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) void take(file);
        }}
      />
    </label>
  );
}
