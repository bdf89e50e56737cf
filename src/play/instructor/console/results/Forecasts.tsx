import { useTranslation } from 'react-i18next';
import type { Results } from '../../../../classroom/protocol/results.ts';
import { usePlaceName } from '../people/usePlaceName.ts';
import styles from './Outcomes.module.css';
import { useResultNames } from './useResultNames.ts';

const PERCENT = 100;

/** What people foresaw, and what came. */
export function Forecasts({ results }: { results: Results }) {
  const { t } = useTranslation('outcomes');
  const placeName = usePlaceName();
  const names = useResultNames(results);
  const { forecasts } = results;
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('forecasts.title')}</h3>
      <p className={styles.note}>{t(forecasts.length > 0 ? 'forecasts.note' : 'forecasts.none')}</p>
      {forecasts.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{t('forecasts.question')}</th>
                <th scope="col">{t('votes.table')}</th>
                {(['mean', 'came', 'brier'] as const).map((column) => (
                  <th key={column} scope="col" className={styles.number}>
                    {t(`forecasts.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {forecasts.map(({ turn, table, seat, question, mean, came, brier }) => (
                <tr key={`${turn} ${table} ${seat} ${question}`}>
                  <td>{names.question(seat, turn, question)}</td>
                  <td className={styles.place}>{placeName({ table, seat })}</td>
                  <td className={styles.number}>{Math.round(mean * PERCENT)}%</td>
                  <td className={styles.number}>{t(came ? 'forecasts.yes' : 'forecasts.no')}</td>
                  <td className={styles.number}>{brier.toFixed(2)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
