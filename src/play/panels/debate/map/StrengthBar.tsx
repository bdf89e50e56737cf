import { figure } from '../floor/figure.ts';
import styles from './StrengthBar.module.css';

interface StrengthBarProps {
  /** In [0, 1]. */
  value: number;
  /** Where it began: a tick. */
  base: number;
  /** Where a word that lies ready would bring it. */
  then?: number | undefined;
}

/** A strength on a ruled bar, with its figure. The words around it say whose. */
export function StrengthBar({ value, base, then }: StrengthBarProps) {
  const moves = then !== undefined && figure(then) !== figure(value);
  return (
    <span className={styles.strength}>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${value * 100}%` }} />
        {moves && <span className={styles.then} style={{ left: `${then * 100}%` }} />}
        <span className={styles.tick} style={{ left: `${base * 100}%` }} />
      </span>
      <span className={styles.figure}>{figure(value)}</span>
      {moves && <span className={styles.moved}>→ {figure(then)}</span>}
    </span>
  );
}
