import { useTranslation } from 'react-i18next';
import { Calibration } from '../../charts/Calibration.tsx';
import { useTable } from '../../player/table/table.ts';
import { Chapter } from '../Chapter.tsx';
import { brier, calibration, leaningOfBand, settled } from './brier.ts';
import styles from './ForecastsScored.module.css';
import { ForecastTable } from './ForecastTable.tsx';

/** Below this many forecasts calibration says little. */
const FEW = 10;

/** How well the player foresaw: the score, what it means, and how sure against how often. */
export function ForecastsScored() {
  const { t } = useTranslation('debrief');
  const { view } = useTable();
  const forecasts = settled(view.forecasts);
  const score = brier(forecasts);
  const bands = calibration(forecasts);
  if (score === null) {
    return (
      <Chapter id="forecasts" title={t('forecasts')}>
        <p>{t('forecast.none')}</p>
      </Chapter>
    );
  }
  const right = forecasts.filter(({ answer, came }) => answer === came).length;
  return (
    <Chapter id="forecasts" title={t('forecasts')} note={t('forecast.brierNote')}>
      <p className={styles.score}>
        <strong>{t('forecast.brier', { score: score.toFixed(2) })}</strong>
        <span>
          {t('forecast.perfect')} · {t('forecast.coin')}
        </span>
        <span>{t('forecast.count', { right, all: forecasts.length })}</span>
      </p>
      <div className={styles.sure}>
        <Calibration bands={bands} />
        <div>
          <h3 className={styles.title}>{t('forecast.calibration')}</h3>
          <ul className={styles.bands}>
            {bands.map((band) => (
              <li key={band.said}>
                <strong>{t('forecast.band', { said: Math.round(band.said) })}</strong>
                {': '}
                {t('forecast.bandCame', { came: band.right, all: band.all })},{' '}
                {t(`forecast.${leaningOfBand(band)}`)}
              </li>
            ))}
          </ul>
          {forecasts.length < FEW && <p className={styles.few}>{t('forecast.few')}</p>}
        </div>
      </div>
      <ForecastTable forecasts={forecasts} />
    </Chapter>
  );
}
