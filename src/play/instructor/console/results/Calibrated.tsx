import { useTranslation } from 'react-i18next';
import type { Results } from '../../../../classroom/protocol/results.ts';
import { Calibration } from '../../../charts/Calibration.tsx';
import styles from './Outcomes.module.css';

const PERCENT = 100;

/** How often people were right when they said how sure they were. */
export function Calibrated({ results: { calibration } }: { results: Results }) {
  const { t } = useTranslation('outcomes');
  const told = calibration.filter(({ count }) => count > 0);
  if (told.length === 0) return null;
  const bands = told.map(({ said, came, count }) => ({
    ...{ said: Math.round(said * PERCENT), right: came * count, all: count },
  }));
  return (
    <div className={styles.part}>
      <h3 className={styles.heading}>{t('calibration.title')}</h3>
      <div className={styles.ways}>
        <Calibration bands={bands} />
        <ul className={styles.note}>
          {bands.map(({ said, right, all }) => (
            <li key={said}>
              {t('calibration.said', {
                said,
                right: Math.round((right / all) * PERCENT),
                count: all,
              })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
