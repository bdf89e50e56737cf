import { useTranslation } from 'react-i18next';
import { useTable } from '../../player/table/table.ts';
import type { Settled } from './brier.ts';
import styles from './ForecastTable.module.css';

/** Every forecast: what was asked, what was said, what came. */
export function ForecastTable({ forecasts }: { forecasts: readonly Settled[] }) {
  const { t } = useTranslation('debrief');
  const { match, words } = useTable();
  const yesNo = (yes: boolean) => t(yes ? 'forecast.yes' : 'forecast.no');
  const question = ({ turn, question: id }: Settled) =>
    words.turns[match.scenario.turns[turn - 1]!.id]?.forecasts[id];
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('forecast.question')}</th>
          <th scope="col">{t('forecast.said')}</th>
          <th scope="col">{t('forecast.came')}</th>
        </tr>
      </thead>
      <tbody>
        {forecasts.map((forecast) => (
          <tr key={`${forecast.turn}:${forecast.question}`}>
            <th scope="row">
              {forecast.turn}. {question(forecast)}
            </th>
            <td>
              {t('forecast.sure', {
                answer: yesNo(forecast.answer),
                confidence: forecast.confidence,
              })}
            </td>
            <td>{yesNo(forecast.came)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
