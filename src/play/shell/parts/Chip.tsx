import { Icon, type IconName } from '../icons/Icon.tsx';
import styles from './Chip.module.css';

/** What stands behind an effect: a dated fact, a theory, or the designer's assumption. */
export type Ground = 'fact' | 'theory' | 'assumption';
const GROUND_ICON: Record<Ground, IconName> = {
  fact: 'sheet',
  theory: 'book',
  assumption: 'diamond',
};

interface ChipProps {
  label: string;
  direction: 'up' | 'down';
  /** Slightly, clearly, strongly. */
  size: 1 | 2 | 3;
  ground?: Ground;
  /** The whole in words, since direction and ground are pictures: "Abandonment eases clearly; dated fact". */
  spoken: string;
  /** Opens the mechanism and its source. */
  onWhy?: () => void;
}

export function Chip({ label, direction, size, ground, spoken, onWhy }: ChipProps) {
  const inside = (
    <>
      <Chevrons direction={direction} size={size} />
      <span aria-hidden="true">{label}</span>
      {ground && <Icon name={GROUND_ICON[ground]} size={15} />}
      <span className="visually-hidden">{spoken}</span>
    </>
  );
  if (!onWhy) return <span className={styles.chip}>{inside}</span>;
  return (
    <button type="button" className={styles.chip} onClick={onWhy}>
      {inside}
    </button>
  );
}

/** One to three chevrons side by side, as wide as the change is large. */
function Chevrons({ direction, size }: Pick<ChipProps, 'direction' | 'size'>) {
  const [from, to] = direction === 'up' ? [10, 5] : [5, 10];
  const zigzag = Array.from(
    { length: size },
    (_, i) => `${i * 8 + 6} ${to} ${i * 8 + 10} ${from}`,
  ).join(' ');
  return (
    <svg viewBox={`0 0 ${size * 8 + 4} 15`} width={size * 8 + 4} height={15} aria-hidden="true">
      <path d={`M2 ${from} ${zigzag}`} className={styles.chevron} />
    </svg>
  );
}
