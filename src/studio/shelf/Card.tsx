import type { ReactNode } from 'react';
import { Paper } from '../../play/shell/parts/Paper.tsx';
import styles from './Card.module.css';

interface CardProps {
  title: string;
  /** Of the title, where it is not that of the page. */
  lang?: string | undefined;
  /** In the corner: years, languages. */
  corner?: ReactNode;
  text?: ReactNode;
  /** At the foot: what can be done with it. */
  children: ReactNode;
}

/** One scenario on the shelf. */
export function Card({ title, lang, corner, text, children }: CardProps) {
  return (
    <Paper as="li" className={styles.card}>
      {corner && <div className={styles.corner}>{corner}</div>}
      <h3 lang={lang} className={styles.title}>
        {title}
      </h3>
      {text && <div className={styles.text}>{text}</div>}
      <div className={styles.ways}>{children}</div>
    </Paper>
  );
}
