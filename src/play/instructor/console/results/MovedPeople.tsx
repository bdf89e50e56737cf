import { useTranslation } from 'react-i18next';
import type { Results } from '../../../../classroom/protocol/results.ts';
import { usePlaceName } from '../people/usePlaceName.ts';
import styles from './Outcomes.module.css';
import { useResultNames } from './useResultNames.ts';

/** Leanings before the debates against votes after them. */
export function MovedPeople({ results }: { results: Results }) {
  const { t } = useTranslation('outcomes');
  const placeName = usePlaceName();
  const names = useResultNames(results);
  const told = results.moved.filter(({ people }) => people > 0);
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('moved.title')}</h3>
      <p className={styles.note}>{t(told.length > 0 ? 'moved.note' : 'moved.none')}</p>
      <dl className={styles.list}>
        {told.map(({ turn, table, seat, people, changed }) => (
          <div key={`${turn} ${table} ${seat}`}>
            <dt className={styles.note}>
              {names.dilemma(turn)} · {placeName({ table, seat })}
            </dt>
            <dd>{t('moved.said', { changed, people })}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
