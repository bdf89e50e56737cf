import styles from './StrengthBar.module.css';

interface StrengthBarProps {
  /** In [0, 1]. */
  value: number;
  /** The base, where it is known: a tick. */
  base?: number;
}

/** A strength on a ruled bar, with its figure. The words beside it say whose. */
export function StrengthBar({ value, base }: StrengthBarProps) {
  return (
    <span className={styles.strength}>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${value * 100}%` }} />
        {base !== undefined && <span className={styles.tick} style={{ left: `${base * 100}%` }} />}
      </span>
      <span className={styles.figure}>{value.toFixed(2)}</span>
    </span>
  );
}
