import { useTranslation } from 'react-i18next';
import { argumentText } from '../../lesson/argument-text.ts';
import { TablesCompared } from '../../lesson/compared/TablesCompared.tsx';
import { placeName } from '../../lesson/place-name.ts';
import { useShelved } from '../../lesson/useShelved.ts';
import { Paper } from '../../shell/parts/Paper.tsx';
import { Paged } from '../frame/Paged.tsx';
import { useProjected } from '../projected.ts';
import styles from './DebriefShown.module.css';

/** Looking back together: what each table chose, what moved people, where they split, what to ask. */
export function DebriefShown() {
  const { t } = useTranslation('projector');
  const { told } = useProjected();
  const { results, lesson } = told;
  const shelved = useShelved(lesson.scenario);
  if (!results || !shelved) return <p role="status">{t('opening')}</p>;
  const { scenario, spoken } = shelved;
  const { words } = spoken;
  const say = (argument: string, turn: number) =>
    argumentText(words, results, scenario, argument, turn);
  const people = results.moved.reduce((sum, each) => sum + each.people, 0);
  const changed = results.moved.reduce((sum, each) => sum + each.changed, 0);
  const movers = results.arguments.filter(({ moved }) => moved > 0).slice(0, 3);
  const judged = results.forecasts.filter(({ people: count }) => count > 0);
  const brier = judged.reduce((sum, each) => sum + each.brier, 0) / judged.length;
  const questions = [
    ...scenario.questions.describe.slice(0, 1),
    ...scenario.questions.analyse.slice(0, 1),
    ...scenario.questions.apply.slice(0, 1),
  ];
  return (
    <Paged className={styles.debrief}>
      <Paper as="section" className={styles.compared}>
        <TablesCompared
          results={results}
          lesson={lesson}
          shelved={shelved}
          className={undefined}
          mark={28}
        />
      </Paper>
      {results.endings.some(({ ending }) => ending !== null) && (
        <Paper as="section" className={styles.card}>
          <h2>{t('debrief.ended')}</h2>
          {results.endings.map(({ table, seat, ending }) => {
            const told = ending && (words.cabinets[seat]?.endings ?? words.endings)[ending];
            if (!told) return null;
            return (
              <p key={`${table} ${seat}`}>
                <strong>{placeName(t, lesson, words, { table, seat })}:</strong> {told.title}
              </p>
            );
          })}
        </Paper>
      )}
      <Paper as="section" className={styles.card}>
        <h2>{t('debrief.movers')}</h2>
        {people > 0 && <p>{t('debrief.moved', { changed, people })}</p>}
        <ul>
          {movers.map((each) => (
            <li key={`${each.turn} ${each.argument}`}>
              {say(each.argument, each.turn)} <em>{t('debrief.by', { count: each.moved })}</em>
            </li>
          ))}
        </ul>
      </Paper>
      {results.groups.length > 1 && (
        <Paper as="section" className={styles.card}>
          <h2>{t('debrief.groups')}</h2>
          <p className={styles.method}>{t('debrief.method')}</p>
          {results.groups.map((group) => (
            <div key={group.name}>
              <h3>{t('debrief.group', { name: group.name, count: group.people })}</h3>
              <ul>
                {group.own.slice(0, 2).map((each) => (
                  <li key={`${each.turn} ${each.argument}`}>
                    {say(each.argument, each.turn)}{' '}
                    <em>
                      {t('debrief.against', {
                        mean: each.mean.toFixed(1),
                        others: each.others.toFixed(1),
                      })}
                    </em>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </Paper>
      )}
      {results.common.length > 0 && (
        <Paper as="section" className={styles.card}>
          <h2>{t('debrief.common')}</h2>
          <ul>
            {results.common.slice(0, 3).map((each) => (
              <li key={`${each.turn} ${each.argument}`}>{say(each.argument, each.turn)}</li>
            ))}
          </ul>
        </Paper>
      )}
      {judged.length > 0 && (
        <Paper as="section" className={styles.card}>
          <h2>{t('debrief.forecasts')}</h2>
          <p>{t('debrief.brier', { score: brier.toFixed(2) })}</p>
        </Paper>
      )}
      <Paper as="section" className={styles.card}>
        <h2>{t('debrief.questions')}</h2>
        <ol>
          {questions.map((id) => (
            <li key={id}>{words.questions[id]}</li>
          ))}
        </ol>
      </Paper>
    </Paged>
  );
}
