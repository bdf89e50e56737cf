import type { Reason } from '../../../game/index.ts';
import { GROUND_ICONS, groundOf } from '../../player/source/grounds.ts';
import { useTable } from '../../player/table/table.ts';
import { Icon } from '../../shell/icons/Icon.tsx';
import { Mark } from '../../shell/marks/Mark.tsx';
import { signed } from '../why/figures.ts';
import { useReasonWords } from '../why/useReasonWords.ts';
import styles from './CauseChip.module.css';

/** A cause with its sign, its size in points, and the mark of what it rests on. */
export function CauseChip({ reason, onWhy }: { reason: Reason; onWhy: () => void }) {
  const { match } = useTable();
  const { name } = useReasonWords();
  const ground = groundOf(match.scenario, reason.source);
  const points = reason.by * 100;
  return (
    <button type="button" className={styles.chip} onClick={onWhy}>
      {reason.kind === 'strategy' && <Mark strategy={reason.strategy} size={15} />}
      <span className={styles.name}>{name(reason)}</span>
      <span className={styles.by}>{signed(points, Math.abs(points) < 1 ? 1 : 0)}</span>
      <Icon name={GROUND_ICONS[ground]} size={15} />
    </button>
  );
}
