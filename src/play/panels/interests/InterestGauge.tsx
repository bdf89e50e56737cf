import { useTranslation } from 'react-i18next';
import { points } from '../../player/readings/readings.ts';
import { Gauge } from '../../shell/parts/Gauge.tsx';
import styles from './InterestGauge.module.css';
import type { Interest } from './useInterests.ts';
import { WhyInterest } from './WhyInterest.tsx';

interface InterestGaugeProps {
  interest: Interest;
  /** Since when a change is told. */
  since: 'turn' | 'match';
}

/** One interest: how high it stands, what it is and how it moved. */
export function InterestGauge({ interest, since }: InterestGaugeProps) {
  const { t } = useTranslation('play');
  const { name, text, value, before } = interest;
  const by = before === null ? 0 : points(value) - points(before);
  const became = by === 0 ? 'held' : by > 0 ? 'grew' : 'withered';
  return (
    <li className={styles.interest}>
      <Gauge label={name} value={value} {...(before !== null && { before })} />
      <p className={styles.text}>{text}</p>
      <p className={styles.change} data-became={became}>
        {before !== null && t(`interests.${since}.${became}`, { by: Math.abs(by) })}
        <WhyInterest interest={interest} />
      </p>
    </li>
  );
}
