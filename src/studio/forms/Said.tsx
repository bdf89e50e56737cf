import { useTranslation } from 'react-i18next';
import { Button } from '../../play/shell/parts/Button.tsx';
import type { Complaint } from '../../scenario/read/index.ts';
import type { Path } from '../../scenario/read/places.ts';
import { useBench } from '../bench/useBench.ts';
import { isFileName, STRUCTURE } from '../document/files.ts';
import { ComplaintNote } from '../problems/ComplaintNote.tsx';
import { fieldOf } from './complaints/useComplaints.ts';
import styles from './Said.module.css';
import { showField } from './useFocusAtPlace.ts';

/** What no field can show: it speaks of something that the format does not have. */
const WITHOUT_FIELD: ReadonlySet<Complaint['code']> = new Set(['unknown-field', 'words-extra']);

/** Whether a field of the form says it where it stands. */
const hasField = (complaint: Complaint, part: Path): boolean =>
  !WITHOUT_FIELD.has(complaint.code) &&
  (complaint.file !== STRUCTURE || fieldOf(complaint).length > part.length);

/** What is said against a part as a whole, and a way to the first of its fields that wants something. */
export function Said({ path, complaints }: { path: Path; complaints: readonly Complaint[] }) {
  const { t } = useTranslation('studio');
  const bench = useBench();
  const go = (complaint: Complaint, from: HTMLElement) => {
    const at = fieldOf(complaint);
    if (!isFileName(complaint.file)) return;
    bench.go({ file: complaint.file, path: at });
    // The bench may be there already, with the focus gone elsewhere.
    const form = from.closest('article');
    if (form) showField(form, complaint.file, at);
  };
  const below = complaints.filter((complaint) => hasField(complaint, path));
  const whole = complaints.filter((complaint) => !hasField(complaint, path));
  const [first] = below;
  return (
    <>
      {whole.length > 0 && (
        <ul className={styles.said} aria-label={t('forms.said')}>
          {whole.map((complaint) => {
            const { file, line, column, code, values } = complaint;
            return (
              <li key={JSON.stringify([file, line, column, code, values])}>
                <ComplaintNote complaint={complaint} />
              </li>
            );
          })}
        </ul>
      )}
      {first && (
        <div>
          <Button icon="warning" onClick={({ currentTarget }) => go(first, currentTarget)}>
            {t('forms.saidBelow', { count: below.length })}
          </Button>
        </div>
      )}
    </>
  );
}
