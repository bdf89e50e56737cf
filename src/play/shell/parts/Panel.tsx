import type { ReactNode } from 'react';
import styles from './Panel.module.css';

interface PanelProps {
  children: ReactNode;
  as?: 'div' | 'section' | 'aside' | 'li';
  labelledBy?: string;
  /** The double brass line of an instrument. */
  framed?: boolean;
  className?: string | undefined;
}

/** Slate: it carries instruments and controls. */
export function Panel({
  children,
  as: Element = 'div',
  labelledBy,
  framed,
  className,
}: PanelProps) {
  return (
    <Element
      className={[styles.panel, framed && styles.framed, className].filter(Boolean).join(' ')}
      aria-labelledby={labelledBy}
    >
      {children}
    </Element>
  );
}
