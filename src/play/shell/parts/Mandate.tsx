import { type ReactNode, useId } from 'react';
import type { Strategy } from '../../../scenario/format/gauges.ts';
import styles from './Mandate.module.css';

interface MandateProps {
  label: ReactNode;
  /** From 0 to 1, shown with two decimals. */
  value: number;
  /** One strategy, or two with the share of effort of the first. */
  strategies: readonly [Strategy] | readonly [Strategy, Strategy, number];
}

/** How strongly the debate backs an option. The tick stands at one half: below it, a decision costs support at home. */
export function Mandate({ label, value, strategies }: MandateProps) {
  const name = useId();
  const [first, second = first, share = 1] = strategies;
  const fill = `linear-gradient(to right, var(--${first}) ${share * 100}%, var(--${second}) ${share * 100}%)`;
  return (
    <div className={styles.mandate}>
      <span id={name}>{label}</span>
      <meter className="visually-hidden" min={0} max={1} value={value} aria-labelledby={name} />
      <div className={styles.bar} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${value * 100}%`, background: fill }} />
      </div>
      <span className={styles.figure}>{value.toFixed(2)}</span>
    </div>
  );
}
