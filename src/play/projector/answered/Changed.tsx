import { useTranslation } from 'react-i18next';
import { Dumbbell } from '../../charts/Dumbbell.tsx';
import { gaugeName } from '../../player/names/names.ts';
import { points, read, worriesOf } from '../../player/readings/readings.ts';
import type { Table } from '../../player/table/table.ts';
import styles from './Changed.module.css';

/** What weighs on a government, before and after. */
export function Changed({ table }: { table: Table }) {
  const { t } = useTranslation(['play', 'fears']);
  const { match, seat, words, answered } = table;
  const last = answered.at(-1);
  if (!last) return null;
  return (
    <ul className={styles.changed}>
      {worriesOf(match.scenario, seat).map((gauge) => {
        const before = read(match.scenario, last.report.before, seat, gauge);
        const after = read(match.scenario, last.world, seat, gauge);
        return (
          <li key={gauge}>
            <span className={styles.name}>{gaugeName(t, match, words, seat, gauge)}</span>
            <span className={styles.figures}>
              {points(before)} → <strong>{points(after)}</strong>
            </span>
            <Dumbbell before={before} after={after} />
          </li>
        );
      })}
    </ul>
  );
}
