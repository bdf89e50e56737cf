import { useTranslation } from 'react-i18next';
import type { Complaint } from '../../../scenario/read/index.ts';
import { ComplaintNote } from '../../problems/ComplaintNote.tsx';
import styles from './Complaints.module.css';
import { isUnwritten } from './unwritten.ts';

/** What is wrong with one field, how to mend it, and what mends it. */
export function Complaints({ id, of }: { id?: string; of: readonly Complaint[] }) {
  const { t } = useTranslation('studio');
  if (of.length === 0) return null;
  return (
    <ul id={id} className={styles.list}>
      {of.map((complaint) => (
        <li key={`${complaint.code} ${JSON.stringify(complaint.values)}`}>
          {isUnwritten(complaint) ? (
            <p className={styles.unwritten}>{t('forms.unwritten')}</p>
          ) : (
            <ComplaintNote complaint={complaint} />
          )}
        </li>
      ))}
    </ul>
  );
}
