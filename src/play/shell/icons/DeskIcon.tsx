import styles from './DeskIcon.module.css';
import { DESK_PATHS, isDeskEmblem } from './desks.ts';

/** A desk's emblem in a brass ring. A desk that an author invents shows the sign of its first letter. */
export function DeskIcon({ desk, name, size = 44 }: { desk: string; name: string; size?: number }) {
  return (
    <svg viewBox="0 0 44 44" width={size} height={size} className={styles.desk} aria-hidden="true">
      <circle cx="22" cy="22" r="20" className={styles.ring} />
      <circle cx="22" cy="22" r="20" className={styles.shine} />
      {isDeskEmblem(desk) ? (
        <path
          d={DESK_PATHS[desk]}
          transform="translate(7.6 7.6) scale(.9)"
          className={styles.emblem}
        />
      ) : (
        <text x="22" y="28" className={styles.letter}>
          {[...name][0]}
        </text>
      )}
    </svg>
  );
}
