import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Sparkline } from '../../charts/Sparkline.tsx';
import { gaugeName } from '../../player/names/names.ts';
import {
  gaugesShown,
  points,
  type Readable,
  read,
  worriesOf,
} from '../../player/readings/readings.ts';
import { useTable } from '../../player/table/table.ts';
import { Button } from '../../shell/parts/Button.tsx';
import { Panel } from '../../shell/parts/Panel.tsx';
import { signed } from '../why/figures.ts';
import styles from './Trends.module.css';
import { TrendTable } from './TrendTable.tsx';

/** The two fears and the gauges over the turns, as small curves or, said the same, as a table. */
export function Trends({ className }: { className?: string | undefined }) {
  const { t } = useTranslation(['play', 'fears']);
  const { match, seat, view, answered, words } = useTable();
  const [asTable, setAsTable] = useState(false);
  const title = useId();
  const start = answered.slice(0, 1).map(({ report }) => report.before);
  const worlds: Readable[] = [...start, ...answered.map(({ world }) => world)];
  const series = [...worriesOf(match.scenario, seat), ...gaugesShown(match, seat)].map((gauge) => ({
    name: gaugeName(t, match, words, seat, gauge),
    values: worlds.map((world) => read(match.scenario, world, seat, gauge)),
  }));
  return (
    <Panel as="section" labelledBy={title} className={className}>
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          {t('consequence.trends', { count: answered.length, gauges: series.length })}
        </h2>
        <p className={styles.scale}>{t('consequence.trendsScale')}</p>
        <Button kind="quiet" pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {t(asTable ? 'consequence.asCurves' : 'consequence.asTable')}
        </Button>
      </div>
      {asTable ? (
        <TrendTable series={series} />
      ) : (
        <ul className={styles.grid}>
          {series.map(({ name, values }) => {
            const now = points(values.at(-1) ?? 0);
            const by = now - points(values.at(-2) ?? 0);
            return (
              <li key={name}>
                <p className={styles.name}>
                  <span>{name}</span>
                  <span className={styles.by}>{signed(by)}</span>
                </p>
                <div className={styles.curve}>
                  <Sparkline values={values} turns={view.turns} />
                  <span className={styles.now}>{now}</span>
                </div>
              </li>
            );
          })}
        </ul>
      )}
    </Panel>
  );
}
