import { useTranslation } from 'react-i18next';
import { OUTCOMES } from '../../../scenario/format/gauges.ts';
import { Dumbbell } from '../../charts/Dumbbell.tsx';
import { points } from '../../player/readings/readings.ts';
import { Chapter } from '../Chapter.tsx';
import { changeWord } from './change-word.ts';
import styles from './OutcomePanel.module.css';
import { useOutcomes } from './useOutcomes.ts';

/** The seven outcomes, start and end side by side, and no score. */
export function OutcomePanel() {
  const { t } = useTranslation(['debrief', 'fears']);
  const { before, after } = useOutcomes();
  return (
    <Chapter id="outcome" title={t('outcome')} note={t('outcome.note')}>
      <ul className={styles.outcomes}>
        {OUTCOMES.map((name) => (
          <li key={name} className={styles.outcome}>
            <span className={styles.name}>{t(`fears:outcome.${name}`)}</span>
            <span className={styles.figures}>
              {points(before[name])} → <strong>{points(after[name])}</strong>
            </span>
            <Dumbbell before={before[name]} after={after[name]} />
            <span className={styles.word}>{t(changeWord(before[name], after[name]))}</span>
          </li>
        ))}
      </ul>
    </Chapter>
  );
}
