import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Explained } from '../../../game/index.ts';
import { Dumbbell } from '../../charts/Dumbbell.tsx';
import { gaugeName } from '../../player/names/names.ts';
import { points } from '../../player/readings/readings.ts';
import { type Answered, useTable } from '../../player/table/table.ts';
import { WhyChange } from '../why/WhyChange.tsx';
import { CauseChip } from './CauseChip.tsx';
import styles from './ChangeEntry.module.css';
import { useChangeSentence } from './useChangeSentence.ts';

/** How many causes stand on a change; the rest stand behind them. */
const CHIPS = 3;

/** One change: before and after, a sentence that says why, and its causes; each opens the whole sum. */
export function ChangeEntry({ explained, of }: { explained: Explained; of: Answered }) {
  const { t } = useTranslation(['play', 'fears']);
  const { match, seat, words } = useTable();
  const sentence = useChangeSentence(explained, of);
  const [asked, setAsked] = useState(false);
  const { gauge, before, after, reasons } = explained;
  const name = gaugeName(t, match, words, seat, gauge);
  return (
    <li className={styles.change}>
      <div className={styles.figures}>
        <p aria-hidden="true">
          <span className={styles.before}>{points(before)} →</span>{' '}
          <span className={styles.after}>{points(after)}</span>
        </p>
        <Dumbbell before={before} after={after} />
      </div>
      <div>
        <h3 className={styles.name}>
          <span aria-hidden="true">{name}</span>
          <span className="visually-hidden">
            {t('consequence.spokenChange', { name, before: points(before), after: points(after) })}
          </span>
        </h3>
        <p className={styles.sentence}>{sentence}</p>
        <div className={styles.causes}>
          {reasons.slice(0, CHIPS).map((reason) => (
            <CauseChip key={JSON.stringify(reason)} reason={reason} onWhy={() => setAsked(true)} />
          ))}
          <button type="button" className={styles.why} onClick={() => setAsked(true)}>
            {t('why.ask')}
            <span className="visually-hidden"> {name}</span>
          </button>
        </div>
      </div>
      {asked && <WhyChange explained={explained} onClose={() => setAsked(false)} />}
    </li>
  );
}
