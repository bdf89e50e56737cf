import { useTranslation } from 'react-i18next';
import type { PromiseStanding } from '../../../game/index.ts';
import { TermName } from '../../glossary/TermName.tsx';
import { Fold } from '../../player/fold/Fold.tsx';
import { seatName } from '../../player/names/names.ts';
import { seatWithin } from '../../player/names/seat-within.ts';
import { useTable } from '../../player/table/table.ts';
import styles from './Promises.module.css';

/** Open ones first, then what was broken: that is remembered longest. */
const ORDER: readonly PromiseStanding[] = ['open', 'broken', 'bent', 'kept'];

/** Who owes what to whom now, and what became of the promises before, each by its name. */
export function Promises() {
  const { t } = useTranslation('play');
  const { match, view, words } = useTable();
  const all = Object.entries(view.world.promises)
    .filter(([, standing]) => standing !== 'lapsed')
    .sort(([, a], [, b]) => ORDER.indexOf(a) - ORDER.indexOf(b));
  if (all.length === 0) return null;
  return (
    <Fold icon="sheet" title={t('briefing.promises', { count: all.length })}>
      <ul className={styles.promises}>
        {all.map(([id, standing]) => {
          const { from, to } = match.scenario.promises[id]!;
          const said = words.promises[id]!;
          return (
            <li key={id}>
              <p className={styles.head}>
                <strong>{said.title}</strong>
                <span className={styles.standing} data-standing={standing}>
                  <TermName term="promise">{t(`briefing.standing.${standing}`)}</TermName>
                </span>
              </p>
              <p className={styles.parties}>
                {t('briefing.owes', { from: seatName(words, from), to: seatWithin(words, to) })}
              </p>
              <p>{standing === 'open' || standing === 'lapsed' ? said.text : said[standing]}</p>
            </li>
          );
        })}
      </ul>
    </Fold>
  );
}
