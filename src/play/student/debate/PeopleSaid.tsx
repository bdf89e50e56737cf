import { useTranslation } from 'react-i18next';
import { Paper } from '../../shell/parts/Paper.tsx';
import { useStudent } from '../student.ts';
import styles from './Floor.module.css';
import { Said } from './Said.tsx';

/** What people wrote in this turn, each with the answers to it. */
export function PeopleSaid() {
  const { t } = useTranslation('student');
  const { told } = useStudent();
  const now = told.arguments.filter(({ turn }) => turn === told.lesson.turn);
  const first = now.filter(({ under }) => under === null);
  return (
    <section aria-labelledby="people" className={styles.column}>
      <h2 id="people" className={styles.title}>
        {t('debate.people')}
      </h2>
      <Paper as="div" className={styles.people}>
        {first.length === 0 && <p className={styles.note}>{t('debate.nobody')}</p>}
        <ul className={styles.column}>
          {first.flatMap((entry) => [
            <Said key={entry.id} entry={entry} />,
            ...now
              .filter(({ under }) => under === entry.id)
              .map((answer) => <Said key={answer.id} entry={answer} />),
          ])}
        </ul>
      </Paper>
    </section>
  );
}
