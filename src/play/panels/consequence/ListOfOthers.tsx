import type { OtherChoice } from './choices-of-others.ts';
import styles from './ListOfOthers.module.css';
import { OtherChose } from './OtherChose.tsx';

/** The other governments one under the other. */
export function ListOfOthers({ turn, others }: { turn: number; others: OtherChoice[] }) {
  return (
    <ul className={styles.list}>
      {others.map((other) => (
        <OtherChose key={other.seat} turn={turn} other={other} />
      ))}
    </ul>
  );
}
