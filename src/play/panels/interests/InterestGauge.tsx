import { useTranslation } from 'react-i18next';
import { partsOf } from '../../../game/index.ts';
import { Fold } from '../../player/fold/Fold.tsx';
import { points } from '../../player/readings/readings.ts';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import { useTable } from '../../player/table/table.ts';
import { Gauge } from '../../shell/parts/Gauge.tsx';
import { Parts } from '../decision/Parts.tsx';
import styles from './InterestGauge.module.css';
import type { Interest } from './useInterests.ts';

interface InterestGaugeProps {
  interest: Interest;
  /** Since when a change is told. */
  since: 'turn' | 'match';
}

/** One interest: how high it stands, what it is, how it moved, and what it is read from. */
export function InterestGauge({ interest, since }: InterestGaugeProps) {
  const { t } = useTranslation('play');
  const { match, view, seat } = useTable();
  const { scenario } = match;
  const { id, name, text, value, before, source } = interest;
  const by = before === null ? 0 : points(value) - points(before);
  const became = by === 0 ? 'held' : by > 0 ? 'grew' : 'withered';
  const scene = { scenario, world: view.world, seat, turn: view.turn };
  return (
    <li className={styles.interest}>
      <Gauge label={name} value={value} {...(before !== null && { before })} />
      <p className={styles.text}>{text}</p>
      {before !== null && (
        <p className={styles.change}>{t(`interests.${since}.${became}`, { by: Math.abs(by) })}</p>
      )}
      <Fold title={t('interests.because')}>
        <Parts parts={partsOf(scenario.interests[id]!.reads, scene)} />
        <dl className={styles.grounds}>
          <dt>{t('interests.named')}</dt>
          <dd>
            <SourceChip id={source} />
          </dd>
          <dt>{t('interests.scale')}</dt>
          <dd>
            <SourceChip id="assumption" />
          </dd>
        </dl>
      </Fold>
    </li>
  );
}
