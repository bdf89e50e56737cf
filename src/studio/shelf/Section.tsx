import { type ReactNode, useId } from 'react';
import styles from './Section.module.css';

interface SectionProps {
  title: string;
  note?: string;
  children: ReactNode;
}

/** A part of the shelf: its name, a sentence, and cards. */
export function Section({ title, note, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {title}
      </h2>
      {note && <p className={styles.note}>{note}</p>}
      <ul className={styles.cards}>{children}</ul>
    </section>
  );
}
