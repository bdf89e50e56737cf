import { useTranslation } from 'react-i18next';
import { type Lesson, turnsThatFit } from '../../../classroom/table/plan.ts';
import type { Printed } from '../printed.ts';
import { type Stretch, stretchesOf } from './lesson.ts';
import { Part } from './Part.tsx';
import styles from './Sheet.module.css';

const LESSONS: readonly Lesson[] = ['50', '100'];

/** The lesson minute by minute, as the clocks of a class run it. */
export function Plan({ printed: { scenario, words } }: { printed: Printed }) {
  const { t } = useTranslation(['studio', 'instructor']);
  const dilemma = (at: number) => `${at + 1}. ${words.turns[scenario.turns[at]!.id]?.title ?? ''}`;
  const named = ({ part }: Stretch) =>
    typeof part === 'number' ? dilemma(part) : t(`print.plan.${part}`);
  const left = (lesson: Lesson) =>
    scenario.turns.map((_, at) => at).slice(turnsThatFit(lesson, scenario.turns.length));
  return (
    <Part title={t('print.plan')}>
      <p>{t('print.plan.note')}</p>
      <div className={styles.columns}>
        {LESSONS.map((lesson) => (
          <div key={lesson}>
            <table className={styles.table}>
              <caption>{t(`instructor:plan.${lesson}`)}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('print.plan.minutes')}</th>
                  <th scope="col">{t('print.plan.does')}</th>
                </tr>
              </thead>
              <tbody>
                {stretchesOf(lesson, scenario.turns.length).map((stretch) => (
                  <tr key={stretch.part}>
                    <td className={styles.figures}>
                      {stretch.from}–{stretch.to}
                    </td>
                    <td>{named(stretch)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            {left(lesson).length > 0 && (
              <p>{t('print.plan.left', { dilemmas: left(lesson).map(dilemma).join(' · ') })}</p>
            )}
          </div>
        ))}
      </div>
    </Part>
  );
}
