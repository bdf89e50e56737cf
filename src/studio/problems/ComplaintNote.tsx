import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sayComplaint } from '../../i18n/complaints.ts';
import { useLanguage } from '../../play/shell/language/useLanguage.ts';
import { Button } from '../../play/shell/parts/Button.tsx';
import { spotName } from '../../scenario/check/silenced.ts';
import type { Complaint } from '../../scenario/read/index.ts';
import { STRUCTURE } from '../document/files.ts';
import { useFieldWords } from '../forms/words/useFieldWords.ts';
import styles from './ComplaintNote.module.css';
import { Silence } from './Silence.tsx';
import { useFix } from './useFix.ts';
import { useSheets } from './useSheets.ts';

interface ComplaintNoteProps {
  complaint: Complaint;
  /** Goes to its place; left out where the note stands there. */
  onGo?: () => void;
  /** Called once it is mended or silenced: the note goes, and the focus must go elsewhere. */
  onDone?: () => void;
}

/** With a field called as the forms call it, where the files have only its key. */
function named(
  { code, file, values }: Complaint,
  label: (found: { fields: string[] }, said: boolean) => string,
): Pick<Complaint, 'code' | 'values'> {
  const { field } = values;
  if (typeof field !== 'string') return { code, values };
  return { code, values: { ...values, field: label({ fields: [field] }, file !== STRUCTURE) } };
}

/** What is wrong, how to mend it, and buttons that mend it or, of a warning, say why it is right. */
export function ComplaintNote({ complaint, onGo, onDone = () => {} }: ComplaintNoteProps) {
  const { t } = useTranslation('studio');
  const [language] = useLanguage();
  const messageId = useId();
  const [silencing, setSilencing] = useState(false);
  const fix = useFix(complaint);
  const { label } = useFieldWords();
  const { structure } = useSheets();
  const { severity, file, path, code } = complaint;
  const said = sayComplaint(named(complaint, label), language);
  const words = file === STRUCTURE ? undefined : file.replace('.yaml', '');
  const at = path && structure && spotName(path, structure.data, words);
  const deed =
    fix && t(`fix.${fix.deed.kind}`, 'value' in fix.deed ? { value: fix.deed.value } : {});
  const message = (
    <>
      <span className={styles.severity}>{t(`problems.${severity}`)}: </span>
      <span id={messageId}>{said.message}</span>
    </>
  );
  return (
    <div className={styles.note} data-severity={severity}>
      {onGo ? (
        <button type="button" className={styles.go} onClick={onGo}>
          {message}
        </button>
      ) : (
        <p>{message}</p>
      )}
      <p className={styles.fix}>{said.fix}</p>
      {(fix || (severity === 'warning' && at)) && (
        <div className={styles.deeds}>
          {fix && (
            <Button
              disabled={!fix.mend}
              describedBy={messageId}
              onClick={() => {
                fix.mend?.();
                onDone();
              }}
            >
              {deed}
            </Button>
          )}
          {severity === 'warning' && at && code !== 'silenced-nothing' && (
            <Button
              kind="quiet"
              expanded={silencing}
              describedBy={messageId}
              onClick={() => setSilencing(!silencing)}
            >
              {t('silence.ask')}
            </Button>
          )}
        </div>
      )}
      {silencing && at && <Silence code={code} at={at} onDone={onDone} />}
    </div>
  );
}
