import { useTranslation } from 'react-i18next';
import type { Results } from '../../../../classroom/protocol/results.ts';
import { usePlaceName } from '../people/usePlaceName.ts';
import styles from './Outcomes.module.css';
import { useResultNames } from './useResultNames.ts';

/** What every table decided at every dilemma, side by side. */
export function Decisions({ results }: { results: Results }) {
  const { t } = useTranslation('outcomes');
  const placeName = usePlaceName();
  const names = useResultNames(results);
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('votes.title')}</h3>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('votes.dilemma')}</th>
              <th scope="col">{t('votes.table')}</th>
              <th scope="col">{t('votes.chose')}</th>
              <th scope="col">{t('votes.votes')}</th>
            </tr>
          </thead>
          <tbody>
            {results.votes.map(({ turn, table, seat, votes, option, voted }) => (
              <tr key={`${turn} ${table} ${seat}`}>
                <td>{names.dilemma(turn)}</td>
                <td className={styles.place}>{placeName({ table, seat })}</td>
                <td>{names.option(seat, turn, option)}</td>
                <td>
                  {voted
                    ? Object.entries(votes)
                        .map(([id, count]) => `${names.option(seat, turn, id)} ${count}`)
                        .join(', ')
                    : t('votes.agent')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
