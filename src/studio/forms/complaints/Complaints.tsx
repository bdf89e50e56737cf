import type { Complaint } from '../../../scenario/read/index.ts';
import { ComplaintNote } from '../../problems/ComplaintNote.tsx';
import styles from './Complaints.module.css';

/** What is wrong with one field, how to mend it, and what mends it. */
export function Complaints({ id, of }: { id?: string; of: readonly Complaint[] }) {
  if (of.length === 0) return null;
  return (
    <ul id={id} className={styles.list}>
      {of.map((complaint) => (
        <li key={`${complaint.code} ${JSON.stringify(complaint.values)}`}>
          <ComplaintNote complaint={complaint} />
        </li>
      ))}
    </ul>
  );
}
