import { useTranslation } from 'react-i18next';
import type { Results } from '../../../../classroom/protocol/results.ts';
import { usePlaceName } from '../people/usePlaceName.ts';
import styles from './Outcomes.module.css';
import { useResultNames } from './useResultNames.ts';

/** How it ended at every table. */
export function Endings({ results }: { results: Results }) {
  const { t } = useTranslation('outcomes');
  const placeName = usePlaceName();
  const names = useResultNames(results);
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('endings.title')}</h3>
      <dl className={styles.list}>
        {results.endings.map(({ table, seat, ending }) => (
          <div key={`${table} ${seat}`}>
            <dt className={styles.note}>{placeName({ table, seat })}</dt>
            <dd>{ending === null ? t('endings.none') : names.ending(seat, ending)}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
