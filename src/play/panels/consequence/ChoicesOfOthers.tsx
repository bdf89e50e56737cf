import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../game/index.ts';
import { seatName } from '../../player/names/names.ts';
import { type Answered, useTable } from '../../player/table/table.ts';
import { Emblem } from '../../shell/icons/Emblem.tsx';
import { Mark } from '../../shell/marks/Mark.tsx';
import styles from './ChoicesOfOthers.module.css';
import { choicesOfOthers } from './choices-of-others.ts';
import { worldBefore } from './world-before.ts';

/** What the other governments chose at the same moment, with their own reasons. */
export function ChoicesOfOthers({ of }: { of: Answered }) {
  const { t } = useTranslation('play');
  const { match, seat, words, answered } = useTable();
  const title = useId();
  const before = worldBefore(match, answered, of.report.turn);
  const said = words.turns[match.scenario.turns[of.report.turn - 1]!.id]?.options;
  const others = choicesOfOthers(match, of, before, seat);
  if (others.length === 0) return null;
  return (
    <section className={styles.others} aria-labelledby={title}>
      <h3 id={title} className={styles.title}>
        {t('consequence.others')}
      </h3>
      <ul className={styles.list}>
        {others.map(({ seat: other, option, reasons }) => {
          const own = said?.[other]?.[option.id];
          const works = Object.values(option.effort).some((share) => share > 0);
          return (
            <li key={other} className={styles.other}>
              <Emblem name={match.scenario.seats[other]!.emblem} size={36} />
              <div>
                <p className={styles.what}>
                  <span className={styles.who}>{seatName(words, other)}</span>
                  <strong>
                    {works && <Mark strategy={strategyOf(option.effort)} size={14} />} {own?.title}
                  </strong>
                </p>
                {reasons.map((reason) => (
                  <p key={reason} className={styles.reason}>
                    {own?.reasons[reason]}
                  </p>
                ))}
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
