import { useTranslation } from 'react-i18next';
import { type Answered, useTable } from '../../player/table/table.ts';
import { Icon } from '../../shell/icons/Icon.tsx';
import styles from './ForecastScored.module.css';

/** What was foreseen of this turn and what came: as it was said, without praise or blame. */
export function ForecastScored({ of: { report } }: { of: Answered }) {
  const { t } = useTranslation('play');
  const { match, view, words } = useTable();
  const settled = view.forecasts.filter(({ came }) => came !== null);
  const now = settled.filter(({ turn }) => turn === report.turn);
  if (now.length === 0) return null;
  const right = settled.filter(({ answer, came }) => answer === came).length;
  const questions = words.turns[match.scenario.turns[report.turn - 1]!.id]?.forecasts;
  return (
    <section className={styles.forecast}>
      <h3 className={styles.title}>{t('consequence.forecast')}</h3>
      <ul className={styles.list}>
        {now.map(({ question, answer, confidence, came }) => (
          <li key={question} className={styles.entry}>
            <Icon name={answer === came ? 'check' : 'close'} />
            <p>
              {questions?.[question]}{' '}
              {t('consequence.forecast.said', {
                answer: t(answer ? 'consequence.forecast.yes' : 'consequence.forecast.no'),
                confidence,
              })}{' '}
              <strong>
                {t(came ? 'consequence.forecast.came' : 'consequence.forecast.stayed')}
              </strong>
            </p>
          </li>
        ))}
      </ul>
      <p className={styles.sofar}>
        {t('consequence.forecast.sofar', { right, all: settled.length })}
      </p>
    </section>
  );
}
