import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../game/index.ts';
import type { Words } from '../../../scenario/format/words.ts';
import { placeName } from '../../lesson/place-name.ts';
import { Mark } from '../../shell/marks/Mark.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { useProjected } from '../projected.ts';
import { useTables } from '../useTables.ts';
import { argumentsFor } from './arguments-for.ts';
import styles from './DebateShown.module.css';

/** So many fit under an option and are still read from the last row. */
const SHOWN = 4;

/** The argument map as it grows: for every option what speaks for it and against it, most backed first. */
export function DebateShown({ words }: { words: Words }) {
  const { t } = useTranslation('projector');
  const { told } = useProjected();
  const tables = useTables(words);
  const many = tables.length > 1;
  return (
    <>
      {tables.slice(0, many ? 6 : 1).map(({ place, table }) => {
        const turn = table.words.turns[table.view.dilemma.id]!;
        return (
          <section key={`${place.table} ${place.seat}`} className={styles.place}>
            {many && <h2 className={styles.name}>{placeName(t, told.lesson, words, place)}</h2>}
            <p className={styles.motion}>{turn.motion}</p>
            <div className={styles.options} data-many={many || undefined}>
              {table.view.options.map(({ option, mandate }) => (
                <Paper key={option.id} as="section" className={styles.option}>
                  <h3 className={styles.title}>
                    <Mark strategy={strategyOf(option.effort)} size={28} />
                    {turn.options[table.seat]?.[option.id]?.title}
                    <span className={styles.mandate}>{mandate.toFixed(2)}</span>
                  </h3>
                  <ul className={styles.list}>
                    {argumentsFor(place, table, option.id)
                      .slice(0, many ? 2 : SHOWN)
                      .map(({ id, stance, text, author, weight }) => (
                        <li
                          key={id}
                          data-stance={stance}
                          data-person={author !== null || undefined}
                        >
                          <span className={styles.sign} aria-hidden="true">
                            {stance === 'for' ? '+' : '−'}
                          </span>
                          <span>
                            <span className="visually-hidden">{t(stance)} </span>
                            {text}
                            {weight > 0 && (
                              <em className={styles.weight}> {t('weight', { count: weight })}</em>
                            )}
                          </span>
                        </li>
                      ))}
                  </ul>
                </Paper>
              ))}
            </div>
          </section>
        );
      })}
    </>
  );
}
