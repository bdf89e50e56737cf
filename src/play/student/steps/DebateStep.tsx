import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../game/index.ts';
import { Motion } from '../../panels/briefing/Motion.tsx';
import { Fold } from '../../player/fold/Fold.tsx';
import { TableContext } from '../../player/table/table.ts';
import { Mark } from '../../shell/marks/Mark.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { DebateArgument } from '../debate/DebateArgument.tsx';
import { OwnArgument } from '../debate/OwnArgument.tsx';
import { Proposals } from '../debate/Proposals.tsx';
import { Said } from '../debate/Said.tsx';
import { Talk } from '../debate/Talk.tsx';
import { turnWords, useStudent } from '../student.ts';
import styles from './DebateStep.module.css';
import { useTableTold } from './useTableTold.ts';

/** The motion, what the desks say, what people say, and one's own word. */
export function DebateStep() {
  const { t } = useTranslation('student');
  const table = useTableTold();
  const { told } = useStudent();
  const { view, words, lesson } = told;
  if (!table || !view || !words) return null;
  const turn = turnWords(words, view);
  const people = told.arguments.filter((each) => each.turn === lesson.turn && each.under === null);
  const answering = (id: string) => told.arguments.filter(({ under }) => under === id);
  return (
    <TableContext value={table}>
      <Paper as="section" className={styles.motion}>
        <Motion motion={turn.motion} stake={turn.stake} />
        <ul className={styles.options}>
          {view.options.map(({ option }) => (
            <li key={option.id}>
              <Mark strategy={strategyOf(option.effort)} size={18} />
              <span>
                <strong>{turn.options[view.seat]?.[option.id]?.title}</strong>{' '}
                {turn.options[view.seat]?.[option.id]?.text}
              </span>
            </li>
          ))}
        </ul>
      </Paper>
      <div className={styles.floor}>
        <section aria-labelledby="desks" className={styles.column}>
          <h2 id="desks" className={styles.title}>
            {t('debate.desks')}
          </h2>
          <p className={styles.note}>{t('debate.desksNote')}</p>
          <ul className={styles.list}>
            {view.raised.map((argument) => (
              <DebateArgument key={argument.id} argument={argument} />
            ))}
          </ul>
          {view.hand.length > 0 && (
            <Fold icon="rebut" title={t('debate.hand', { count: view.hand.length })}>
              <ul className={styles.list}>
                {view.hand.map((argument) => (
                  <DebateArgument key={argument.id} argument={argument} inHand />
                ))}
              </ul>
            </Fold>
          )}
        </section>
        <section aria-labelledby="people" className={styles.column}>
          <h2 id="people" className={styles.title}>
            {t('debate.people')}
          </h2>
          <OwnArgument />
          <Paper as="div" className={styles.people}>
            {people.length === 0 && <p className={styles.note}>{t('debate.nobody')}</p>}
            <ul className={styles.list}>
              {people.flatMap((entry) => [
                <Said key={entry.id} entry={entry} />,
                ...answering(entry.id).map((answer) => <Said key={answer.id} entry={answer} />),
              ])}
            </ul>
          </Paper>
          <Proposals />
          <Talk />
        </section>
      </div>
    </TableContext>
  );
}
