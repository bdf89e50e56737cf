import { type ReactNode, useId } from 'react';
import type { Strategy } from '../../../scenario/format/gauges.ts';
import styles from './Gauge.module.css';

interface GaugeProps {
  label: ReactNode;
  /** From 0 to 1; shown as 0 to 100, without a percent sign: it is an index. */
  value: number;
  /** Where the option under the hand would move it, in that option's colour. */
  expected?: { value: number; strategy: Strategy };
  /** Where it stood before the last consequence: the difference stays filled until the next turn. */
  before?: number;
}

export const asIndex = (value: number) => Math.round(value * 100);
const across = (value: number) => `${value * 100}%`;

export function Gauge({ label, value, expected, before }: GaugeProps) {
  const name = useId();
  const moves = expected !== undefined && asIndex(expected.value) !== asIndex(value);
  return (
    <div className={styles.gauge} data-strategy={expected?.strategy}>
      <span id={name}>{label}</span>
      <span className={styles.figures}>
        {asIndex(value)}
        {moves && <span className={styles.expected}> → {asIndex(expected.value)}</span>}
      </span>
      <meter
        className="visually-hidden"
        min={0}
        max={100}
        value={asIndex(value)}
        aria-labelledby={name}
      />
      <div className={styles.scale} aria-hidden="true">
        <span className={styles.fill} style={{ width: across(value) }} />
        {before !== undefined && (
          <span
            className={styles.changed}
            style={{
              left: across(Math.min(before, value)),
              width: across(Math.abs(value - before)),
            }}
          />
        )}
        <span className={styles.hand} style={{ left: across(value) }} />
        {moves && <span className={styles.pointer} style={{ left: across(expected.value) }} />}
      </div>
    </div>
  );
}
