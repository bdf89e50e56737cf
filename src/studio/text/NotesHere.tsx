import { useTranslation } from 'react-i18next';
import { useFiles } from '../bench/useBench.ts';
import { useChecked } from '../checking/useChecked.tsx';
import type { FileName } from '../document/files.ts';
import { ComplaintNote } from '../problems/ComplaintNote.tsx';
import styles from './TextView.module.css';

interface NotesHereProps {
  file: FileName;
  line: number;
  onDone(): void;
}

const linesOf = (text = ''): number => text.split('\n').length;

/** What is said against the line of the cursor: the marks in the text, for keyboard and phone too. */
export function NotesHere({ file, line, onDone }: NotesHereProps) {
  const { t } = useTranslation('studio');
  const files = useFiles();
  const { files: checked, complaints } = useChecked();
  // In a text of other lines than were checked, what is said may belong to another line by now.
  if (linesOf(checked?.[file]) !== linesOf(files[file])) return null;
  const here = complaints.filter((complaint) => complaint.file === file && complaint.line === line);
  if (here.length === 0) return null;
  return (
    <section className={styles.notes} aria-label={t('problems.here')}>
      {here.map((complaint) => (
        <ComplaintNote
          key={`${complaint.column} ${complaint.code} ${JSON.stringify(complaint.values)}`}
          complaint={complaint}
          onDone={onDone}
        />
      ))}
    </section>
  );
}
