import { useTranslation } from 'react-i18next';
import { Fold } from '../../player/fold/Fold.tsx';
import { useStudent } from '../student.ts';
import styles from './SoFar.module.css';

/** What happened before, in a minute: for who came late and for who forgot. */
export function SoFar({ open = false }: { open?: boolean }) {
  const { t } = useTranslation('student');
  const { told } = useStudent();
  const { answered, scenario, words, me } = told;
  if (answered.length === 0 || !scenario || !words) return null;
  return (
    <Fold level={2} icon="clock" open={open} title={t('soFar.title', { count: answered.length })}>
      <ol className={styles.turns}>
        {answered.map(({ report }) => {
          const dilemma = scenario.turns[report.turn - 1];
          const said = dilemma && words.turns[dilemma.id];
          const choice = report.choices[me.seat];
          const option = choice && said?.options[me.seat]?.[choice.option];
          return (
            <li key={report.turn}>
              <strong>{said?.title}</strong>
              {option && <p>{t('soFar.chose', { option: option.title })}</p>}
              {option && <p>{option.consequence}</p>}
              {report.events.map((id) => (
                <p key={id}>{words.events[id]?.title}</p>
              ))}
            </li>
          );
        })}
      </ol>
    </Fold>
  );
}
