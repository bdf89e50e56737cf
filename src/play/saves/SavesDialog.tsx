import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Playthrough } from '../../game/index.ts';
import { Dialog } from '../player/dialog/Dialog.tsx';
import type { Draft } from '../player/draft/draft.ts';
import { Faulty } from './Faulty.tsx';
import type { Fault } from './fault.ts';
import { ImportRecord } from './ImportRecord.tsx';
import { SaveAs } from './SaveAs.tsx';
import { SaveRow } from './SaveRow.tsx';
import styles from './SavesDialog.module.css';
import type { Save } from './save.ts';
import { allSaves, type BrokenSave } from './store.ts';

interface SavesDialogProps {
  /** The match at this table, to save it; none on the first page of a scenario. */
  running?: { playthrough: Playthrough; draft: Draft };
  onClose(): void;
}

/** Every match that this browser keeps, and the ways in and out of it. */
export function SavesDialog({ running, onClose }: SavesDialogProps) {
  const { t } = useTranslation('play');
  const [saves, setSaves] = useState<(Save | BrokenSave)[] | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [closed, setClosed] = useState(false);
  const refresh = useCallback(() => {
    allSaves().then(setSaves, () => setClosed(true));
  }, []);
  useEffect(refresh, [refresh]);
  return (
    <Dialog title={t('saves.title')} onClose={onClose} wide>
      {closed && <p role="alert">{t('saves.nothingKept')}</p>}
      {running && !closed && <SaveAs {...running} onSaved={refresh} />}
      {fault && <Faulty fault={fault} />}
      <ul className={styles.saves} aria-label={t('saves.title')}>
        {saves?.map((save) => (
          <li key={save.id}>
            <SaveRow save={save} onChanged={refresh} />
          </li>
        ))}
      </ul>
      {saves?.length === 0 && <p className={styles.note}>{t('saves.none')}</p>}
      {!closed && <ImportRecord onFault={setFault} onImported={refresh} />}
    </Dialog>
  );
}
