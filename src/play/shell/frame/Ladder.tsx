import styles from './Ladder.module.css';

/** The ladder border of the chart. */
export function Ladder() {
  return <div className={styles.ladder} aria-hidden="true" />;
}
