import { useTranslation } from 'react-i18next';
import { argumentText } from '../../lesson/argument-text.ts';
import type { Shelved } from '../../lesson/useShelved.ts';
import { Fold } from '../../player/fold/Fold.tsx';
import { useNarrow } from '../../player/frame/useNarrow.ts';
import { Paper } from '../../shell/parts/Paper.tsx';
import { useStudent } from '../student.ts';
import styles from './ClassResults.module.css';

/** What the class as a whole thought: what moved people, where it split, what all shared. */
export function ClassResults({ shelved }: { shelved: Shelved }) {
  const { t } = useTranslation('student');
  const { told } = useStudent();
  const { results } = told;
  const narrow = useNarrow();
  if (!results) return null;
  const say = (argument: string, turn: number) =>
    argumentText(shelved.spoken.words, results, shelved.scenario, argument, turn);
  const moved = results.arguments.filter((each) => each.moved > 0).slice(0, 3);
  const people = results.moved.reduce((sum, each) => sum + each.people, 0);
  const changed = results.moved.reduce((sum, each) => sum + each.changed, 0);
  const thought = (
    <>
      {people > 0 && <p>{t('results.moved', { changed, people })}</p>}
      {moved.length > 0 && (
        <>
          <h3>{t('results.movers')}</h3>
          <ul>
            {moved.map((each) => (
              <li key={`${each.turn} ${each.argument}`}>
                {say(each.argument, each.turn)} <em>{t('results.by', { count: each.moved })}</em>
              </li>
            ))}
          </ul>
        </>
      )}
      {results.common.length > 0 && (
        <>
          <h3>{t('results.common')}</h3>
          <ul>
            {results.common.slice(0, 3).map((each) => (
              <li key={`${each.turn} ${each.argument}`}>{say(each.argument, each.turn)}</li>
            ))}
          </ul>
        </>
      )}
      {results.groups.length > 1 && (
        <>
          <h3>{t('results.groups')}</h3>
          <p className={styles.note}>{t('results.method')}</p>
          {results.groups.map((group) => (
            <div key={group.name}>
              <p>
                <strong>{t('results.group', { name: group.name, count: group.people })}</strong>
              </p>
              <ul>
                {group.own.map((each) => (
                  <li key={`${each.turn} ${each.argument}`}>
                    {say(each.argument, each.turn)}{' '}
                    <em>
                      {t('results.against', {
                        mean: each.mean.toFixed(1),
                        others: each.others.toFixed(1),
                      })}
                    </em>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </>
      )}
    </>
  );
  return (
    <Paper as="section" className={styles.results}>
      {narrow ? (
        <Fold title={t('results.title')} level={2}>
          <div className={styles.parts}>{thought}</div>
        </Fold>
      ) : (
        <>
          <h2>{t('results.title')}</h2>
          {thought}
        </>
      )}
    </Paper>
  );
}
