import styles from './Emblem.module.css';
import { EMBLEM_PATHS, type EmblemName } from './emblems.ts';

/** The emblem of a desk or a seat in a brass ring; its name stands beside it. */
export function Emblem({ name, size = 44 }: { name: EmblemName; size?: number }) {
  return (
    <svg viewBox="0 0 44 44" width={size} height={size} aria-hidden="true">
      <circle cx="22" cy="22" r="20" className={styles.ring} />
      <circle cx="22" cy="22" r="20" className={styles.shine} />
      <path
        d={EMBLEM_PATHS[name]}
        transform="translate(7.6 7.6) scale(.9)"
        className={styles.emblem}
      />
    </svg>
  );
}
