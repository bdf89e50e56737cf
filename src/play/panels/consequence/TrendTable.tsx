import { useTranslation } from 'react-i18next';
import { points } from '../../player/readings/readings.ts';
import styles from './TrendTable.module.css';

interface TrendTableProps {
  /** Each from the start to now, in [0, 1]. */
  series: readonly { name: string; values: readonly number[] }[];
}

export function TrendTable({ series }: TrendTableProps) {
  const { t } = useTranslation('play');
  const turns = series[0]?.values.length ?? 0;
  return (
    // A table of nine turns is wider than a phone; the keyboard must be able to scroll it.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region takes the focus
    <section className={styles.scroll} tabIndex={0} aria-label={t('consequence.asTable')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <td />
            {Array.from({ length: turns }, (_, turn) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: turns are counted
              <th key={turn} scope="col">
                {turn === 0 ? t('consequence.start') : turn}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {series.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, turn) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: turns are counted
                <td key={turn}>{points(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
