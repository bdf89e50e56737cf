import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../game/index.ts';
import type { Words } from '../../../scenario/format/words.ts';
import { placeName } from '../../lesson/place-name.ts';
import { Mark } from '../../shell/marks/Mark.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { Paged } from '../frame/Paged.tsx';
import { useProjected } from '../projected.ts';
import { useTables } from '../useTables.ts';
import styles from './VotesShown.module.css';

/** How many have voted, and once the votes are open, how. */
export function VotesShown({ words }: { words: Words }) {
  const { t } = useTranslation('projector');
  const { told } = useProjected();
  const tables = useTables(words);
  const byHand = told.lesson.form === 'screen';
  return (
    <Paged className={styles.places} many={tables.length > 1}>
      {tables.map(({ place, table }) => {
        const { verdict, ballots, people } = place;
        const turn = table.words.turns[table.view.dilemma.id]!;
        const few = verdict?.voted === true && Object.keys(verdict.votes).length === 0;
        const all = Object.values(verdict?.votes ?? {}).reduce((sum, each) => sum + each, 0);
        return (
          <Paper key={`${place.table} ${place.seat}`} as="section" className={styles.place}>
            {tables.length > 1 && (
              <h2 className={styles.name}>{placeName(t, told.lesson, words, place)}</h2>
            )}
            {told.lesson.seats.length > 1 && <p>{turn.motion}</p>}
            {verdict === null ? (
              <div className={styles.casting}>
                <p className={styles.cast} role="status">
                  {t(byHand ? 'hands' : 'cast', { ballots, people })}
                </p>
                {!byHand && (
                  <progress
                    className={styles.come}
                    max={Math.max(1, people)}
                    value={ballots}
                    aria-hidden="true"
                  />
                )}
              </div>
            ) : (
              <p className={styles.cast}>
                {t('decided', {
                  option: turn.options[table.seat]?.[verdict.option]?.title,
                })}
              </p>
            )}
            <ul className={styles.options}>
              {table.view.options.map(({ option }) => {
                const count = verdict?.votes[option.id] ?? 0;
                return (
                  <li key={option.id} data-won={verdict?.option === option.id || undefined}>
                    <span className={styles.title}>
                      <Mark strategy={strategyOf(option.effort)} size={34} />
                      {turn.options[table.seat]?.[option.id]?.title}
                    </span>
                    {verdict && !few && (
                      <>
                        <span className={styles.count}>{t('votes', { count })}</span>
                        <span className={styles.bar} aria-hidden="true">
                          <span
                            style={{
                              width: `${all === 0 ? 0 : (100 * count) / all}%`,
                              background: `var(--${strategyOf(option.effort)}-on-paper)`,
                            }}
                          />
                        </span>
                      </>
                    )}
                  </li>
                );
              })}
            </ul>
            {few && <p className={styles.note}>{t('few')}</p>}
            {verdict && !verdict.voted && <p className={styles.note}>{t('agent')}</p>}
          </Paper>
        );
      })}
    </Paged>
  );
}
