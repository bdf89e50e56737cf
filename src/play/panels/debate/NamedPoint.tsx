import { deskName } from '../../player/names/names.ts';
import { useTable } from '../../player/table/table.ts';
import type { Point } from './cases.ts';
import styles from './NamedPoint.module.css';
import { SmallEmblem } from './SmallEmblem.tsx';
import { StrengthBar } from './StrengthBar.tsx';

/** An argument at a target other than its first: who says it, what, how strong; the rest stands there. */
export function NamedPoint({ point: { argument, strength } }: { point: Point }) {
  const { seat, view, words } = useTable();
  return (
    <div className={styles.slip}>
      <p className={styles.who}>
        <SmallEmblem desk={argument.desk} />
        {deskName(words, seat, argument.desk)}
      </p>
      <p className={styles.claim}>{words.turns[view.dilemma.id]?.arguments[argument.id]?.claim}</p>
      <StrengthBar value={strength} />
    </div>
  );
}
