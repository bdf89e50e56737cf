import { useTranslation } from 'react-i18next';
import { useLeading } from '../leading.ts';
import { ArgumentsRated } from './ArgumentsRated.tsx';
import { Calibrated } from './Calibrated.tsx';
import { Decisions } from './Decisions.tsx';
import { Downloads } from './Downloads.tsx';
import { Endings } from './Endings.tsx';
import { Forecasts } from './Forecasts.tsx';
import { Groups } from './Groups.tsx';
import { MovedPeople } from './MovedPeople.tsx';
import styles from './Outcomes.module.css';
import { Remarks } from './Remarks.tsx';

/** What the class did, for the debrief, with the instructor's notes beside it. */
export function Outcomes() {
  const { t } = useTranslation('outcomes');
  const { results } = useLeading().told;
  return (
    <section className={styles.outcomes} aria-labelledby="outcomes">
      <h2 id="outcomes" className={styles.title}>
        {t('title')}
      </h2>
      <Downloads />
      <Remarks />
      {results ? (
        <>
          <Decisions results={results} />
          <Endings results={results} />
          <MovedPeople results={results} />
          <ArgumentsRated results={results} />
          <Groups results={results} />
          <Forecasts results={results} />
          <Calibrated results={results} />
        </>
      ) : (
        <p>{t('none')}</p>
      )}
    </section>
  );
}
