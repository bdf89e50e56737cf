import { useTranslation } from 'react-i18next';
import type { Complaint } from '../../scenario/read/index.ts';
import { useBench } from '../bench/useBench.ts';
import { isFileName } from '../document/files.ts';
import { ComplaintNote } from '../problems/ComplaintNote.tsx';
import { fieldOf } from './complaints/useComplaints.ts';
import styles from './Said.module.css';

/** What is said against a part, each a way to its field. */
export function Said({ complaints }: { complaints: readonly Complaint[] }) {
  const { t } = useTranslation('studio');
  const bench = useBench();
  if (complaints.length === 0) return null;
  return (
    <section className={styles.said} aria-label={t('forms.said')}>
      <ul className={styles.list}>
        {complaints.map((complaint) => {
          const { file, line, column, code, values } = complaint;
          return (
            <li key={JSON.stringify([file, line, column, code, values])}>
              <ComplaintNote
                complaint={complaint}
                onGo={() => isFileName(file) && bench.go({ file, path: fieldOf(complaint) })}
              />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
