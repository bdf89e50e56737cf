import { useTranslation } from 'react-i18next';
import { MeasureName } from '../../glossary/MeasureName.tsx';
import { underHand, useDraft } from '../../player/draft/draft.ts';
import { Fold } from '../../player/fold/Fold.tsx';
import { useNarrow } from '../../player/frame/useNarrow.ts';
import { gaugeName } from '../../player/names/names.ts';
import { gaugesShown, read } from '../../player/readings/readings.ts';
import { useTable } from '../../player/table/table.ts';
import { Gauge } from '../../shell/parts/Gauge.tsx';
import styles from './Gauges.module.css';
import { useEarlier } from './useEarlier.ts';

/** The gauges of the scenario; on a phone they fold away under the steelyard. */
export function Gauges() {
  const { t } = useTranslation(['play', 'fears']);
  const { match, view, seat, words } = useTable();
  const under = underHand(useDraft());
  const narrow = useNarrow();
  const { scenario } = match;
  const before = useEarlier();
  const gauges = (
    <div className={styles.gauges}>
      {gaugesShown(match, seat).map((gauge) => (
        <Gauge
          key={gauge}
          label={
            <MeasureName measure={gauge}>{gaugeName(t, match, words, seat, gauge)}</MeasureName>
          }
          value={read(scenario, view.world, seat, gauge)}
          {...(under && {
            expected: {
              value: read(scenario, under.then, seat, gauge),
              strategy: under.strategy,
            },
          })}
          {...(before && { before: read(scenario, before, seat, gauge) })}
        />
      ))}
    </div>
  );
  return narrow ? <Fold title={t('fears.gauges')}>{gauges}</Fold> : gauges;
}
