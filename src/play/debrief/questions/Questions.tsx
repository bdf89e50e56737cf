import { useTranslation } from 'react-i18next';
import { useTable } from '../../player/table/table.ts';
import { Chapter } from '../Chapter.tsx';
import styles from './Questions.module.css';
import { STEPS, useFacts } from './useFacts.ts';

/** What to talk about, in three steps, each with what this match has to say to it. */
export function Questions() {
  const { t } = useTranslation('debrief');
  const { match, words } = useTable();
  const facts = useFacts();
  return (
    <Chapter id="questions" title={t('questions')}>
      <ol className={styles.steps}>
        {STEPS.map((step) => (
          <li key={step} className={styles.step}>
            <h3 className={styles.title}>{t(`questions.${step}`)}</h3>
            <ul className={styles.questions}>
              {match.scenario.questions[step].map((id) => (
                <li key={id}>{words.questions[id]}</li>
              ))}
            </ul>
            {facts[step].length > 0 && (
              <div className={styles.facts}>
                <h4 className={styles.from}>{t('questions.facts')}</h4>
                {facts[step].map((fact) => (
                  <p key={fact}>{fact}</p>
                ))}
              </div>
            )}
          </li>
        ))}
      </ol>
    </Chapter>
  );
}
