import { useTranslation } from 'react-i18next';
import '../../../debrief/print/print.css';
import { useShelved } from '../../../lesson/useShelved.ts';
import { useLeading } from '../leading.ts';
import { ArgumentsRated } from './ArgumentsRated.tsx';
import { Calibrated } from './Calibrated.tsx';
import { Compared } from './Compared.tsx';
import { Decisions } from './Decisions.tsx';
import { Downloads } from './Downloads.tsx';
import { Endings } from './Endings.tsx';
import { Forecasts } from './Forecasts.tsx';
import { Groups } from './Groups.tsx';
import { KitOfTable } from './KitOfTable.tsx';
import { MovedPeople } from './MovedPeople.tsx';
import styles from './Outcomes.module.css';
import { Participation } from './Participation.tsx';
import { Remarks } from './Remarks.tsx';

/** What the class did, for the debrief, with the instructor's notes beside it. */
export function Outcomes() {
  const { t } = useTranslation('outcomes');
  const { results, lesson } = useLeading().told;
  const shelved = useShelved(lesson.scenario);
  return (
    <section className={styles.outcomes} aria-labelledby="outcomes" data-printed>
      <h2 id="outcomes" className={styles.title}>
        {t('title')}
      </h2>
      <Downloads />
      <Remarks />
      {results ? (
        <>
          {shelved && <Compared results={results} shelved={shelved} />}
          <Decisions results={results} />
          <Endings results={results} />
          <MovedPeople results={results} />
          <ArgumentsRated results={results} />
          <Groups results={results} />
          <Forecasts results={results} />
          <Calibrated results={results} />
          <Participation />
          {shelved && <KitOfTable results={results} shelved={shelved} />}
        </>
      ) : (
        <p>{t('none')}</p>
      )}
    </section>
  );
}
