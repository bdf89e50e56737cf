import type { ReactNode } from 'react';
import styles from './Stamp.module.css';

/** Plum ink, a little askew: for dates and for "decided", never for warnings. */
export function Stamp({ children, below }: { children: ReactNode; below?: ReactNode }) {
  return (
    <span className={styles.stamp}>
      <span>{children}</span>
      {below && <span className={styles.below}>{below}</span>}
    </span>
  );
}
