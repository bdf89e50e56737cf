import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../play/shell/parts/Button.tsx';
import { Field } from '../../play/shell/parts/Field.tsx';
import { useBench } from '../bench/useBench.ts';
import { STRUCTURE } from '../document/files.ts';
import styles from './ComplaintNote.module.css';

const LONGEST = 240;

/** Asks why a warning is right as it is; the reason is kept in the file, and the warning not said again. */
export function Silence({ code, at, onDone }: { code: string; at: string; onDone(): void }) {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const silence = () => {
    setAsked(true);
    if (reason.trim() === '') return;
    const value = { code, at, reason: reason.trim() };
    const path = ['silenced', Number.MAX_SAFE_INTEGER];
    bench.edit([{ file: STRUCTURE, edit: { kind: 'insert', path, value } }]);
    onDone();
  };
  return (
    <form
      className={styles.silence}
      onSubmit={(event) => {
        event.preventDefault();
        silence();
      }}
    >
      <Field
        label={t('silence.reason')}
        value={reason}
        onChange={setReason}
        longest={LONGEST}
        note={t('silence.note')}
        wrong={asked && reason.trim() === '' ? t('silence.empty') : undefined}
      />
      <Button type="submit">{t('silence.do')}</Button>
    </form>
  );
}
