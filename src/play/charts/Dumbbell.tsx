import styles from './Dumbbell.module.css';

/** Where something stood and where it stands, both in [0, 1]. The figures stand beside it in words. */
export function Dumbbell({ before, after }: { before: number; after: number }) {
  const across = (value: number) => `${value * 100}%`;
  return (
    <span className={styles.line} aria-hidden="true">
      <span
        className={styles.way}
        style={{ left: across(Math.min(before, after)), width: across(Math.abs(after - before)) }}
      />
      <span className={styles.tick} style={{ left: across(before) }} />
      <span className={styles.point} style={{ left: across(after) }} />
    </span>
  );
}
