import { useTranslation } from 'react-i18next';
import type { Results } from '../../../../classroom/protocol/results.ts';
import { usePlaceName } from '../people/usePlaceName.ts';
import styles from './Outcomes.module.css';
import { useResultNames } from './useResultNames.ts';

/** How it ended at every table. A lesson that plays a few dilemmas of many ends without an ending. */
export function Endings({ results }: { results: Results }) {
  const { t } = useTranslation('outcomes');
  const placeName = usePlaceName();
  const names = useResultNames(results);
  const ended = results.endings.flatMap(({ ending, ...place }) =>
    ending === null ? [] : [{ ...place, ending }],
  );
  if (ended.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('endings.title')}</h3>
      <dl className={styles.list}>
        {ended.map(({ table, seat, ending }) => (
          <div key={`${table} ${seat}`}>
            <dt className={styles.note}>{placeName({ table, seat })}</dt>
            <dd>{names.ending(seat, ending)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
