import type { ReactNode } from 'react';
import styles from './Paper.module.css';

interface PaperProps {
  children: ReactNode;
  as?: 'div' | 'section' | 'article' | 'aside' | 'li';
  labelledBy?: string;
  className?: string | undefined;
}

/** The class of paper, for elements of other libraries: inside it every colour token is that of ink on paper. */
export const paperClass = styles.paper;

/** What people say and decide. */
export function Paper({ children, as: Element = 'div', labelledBy, className }: PaperProps) {
  return (
    <Element
      className={[styles.paper, className].filter(Boolean).join(' ')}
      aria-labelledby={labelledBy}
    >
      {children}
    </Element>
  );
}
