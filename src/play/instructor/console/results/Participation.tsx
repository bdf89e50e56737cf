import { useTranslation } from 'react-i18next';
import { useLeading } from '../leading.ts';
import { usePlaceName } from '../people/usePlaceName.ts';
import styles from './Outcomes.module.css';

const COLUMNS = [
  'arguments',
  'rebuttals',
  'evidence',
  'proposals',
  'ratings',
  'forecasts',
] as const;

/** What each person took part with, in numbers. It counts, and does not judge. */
export function Participation() {
  const { t } = useTranslation('outcomes');
  const { participation, lesson } = useLeading().told;
  const placeName = usePlaceName();
  if (lesson.anonymity === 'anonymous' || !participation || participation.length === 0) return null;
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('people.title')}</h3>
      <p className={styles.note}>{t('people.note')}</p>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{t('people.name')}</th>
              <th scope="col">{t('votes.table')}</th>
              {[...COLUMNS, 'brier' as const].map((column) => (
                <th key={column} scope="col" className={styles.number}>
                  {t(`people.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {participation.map((person) => (
              <tr key={person.member}>
                <th scope="row">{person.name}</th>
                <td className={styles.place}>
                  {placeName({ table: person.table - 1, seat: person.seat })}
                </td>
                {COLUMNS.map((column) => (
                  <td key={column} className={styles.number}>
                    {person[column]}
                  </td>
                ))}
                <td className={styles.number}>{person.brier || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
