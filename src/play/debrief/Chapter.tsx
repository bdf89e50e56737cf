import { type ReactNode, useId } from 'react';
import { Paper } from '../shell/parts/Paper.tsx';
import styles from './Chapter.module.css';

interface ChapterProps {
  /** Where the contents link to. */
  id: string;
  title: string;
  /** What the chapter rests on, in a sentence. */
  note?: string;
  children: ReactNode;
}

/** One part of the debrief: a paper with its heading. */
export function Chapter({ id, title, note, children }: ChapterProps) {
  const heading = useId();
  return (
    <Paper as="section" labelledBy={heading} className={styles.chapter}>
      <div id={id} className={styles.anchor}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {note && <p className={styles.note}>{note}</p>}
      </div>
      {children}
    </Paper>
  );
}
