import { deskName } from '../../player/names/names.ts';
import { useTable } from '../../player/table/table.ts';
import type { Point } from './cases.ts';
import styles from './NamedPoint.module.css';
import { SlipTags } from './SlipTags.tsx';
import { SmallEmblem } from './SmallEmblem.tsx';
import { StrengthBar } from './StrengthBar.tsx';

/** An argument at a target other than its first: who says it, what, how strong; the rest stands there. */
export function NamedPoint({ point }: { point: Point }) {
  const { argument, strength } = point;
  const { seat, view, words } = useTable();
  return (
    <div className={styles.slip}>
      <p className={styles.who}>
        <SmallEmblem desk={argument.desk} />
        {deskName(words, seat, argument.desk)}
        {point.offFloor && <SlipTags point={point} />}
      </p>
      <p className={styles.claim}>{words.turns[view.dilemma.id]?.arguments[argument.id]?.claim}</p>
      <StrengthBar value={strength} />
    </div>
  );
}
