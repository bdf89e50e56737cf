import { useTranslation } from 'react-i18next';
import type { Results } from '../../../../classroom/protocol/results.ts';
import styles from './Outcomes.module.css';
import { useResultNames } from './useResultNames.ts';

/** More than these no debrief talks about; the table to download has all. */
const SHOWN = 10;

/** Arguments by how many they moved, then by how convincing they were found. */
export function ArgumentsRated({ results }: { results: Results }) {
  const { t } = useTranslation('outcomes');
  const names = useResultNames(results);
  const first = [...results.arguments]
    .sort((a, b) => b.moved - a.moved || b.mean - a.mean)
    .slice(0, SHOWN);
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('arguments.title')}</h3>
      <p className={styles.note}>{t(first.length > 0 ? 'arguments.note' : 'arguments.none')}</p>
      {first.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('arguments.argument')}</th>
                {(['moved', 'mean', 'spread', 'ratings'] as const).map((column) => (
                  <th key={column} scope="col" className={styles.number}>
                    {t(`arguments.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {first.map((rated) => (
                <tr key={`${rated.turn} ${rated.argument}`}>
                  <td>
                    {names.argument(rated)}
                    {!rated.prepared && (
                      <span className={styles.note}> ({t('arguments.student')})</span>
                    )}
                  </td>
                  <td className={styles.number}>{rated.moved}</td>
                  <td className={styles.number}>{rated.mean.toFixed(1)}</td>
                  <td className={styles.number}>{rated.spread.toFixed(1)}</td>
                  <td className={styles.number}>{rated.ratings}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
