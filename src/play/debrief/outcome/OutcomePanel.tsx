import { useTranslation } from 'react-i18next';
import { namesIn } from '../../../game/index.ts';
import { Dumbbell } from '../../charts/Dumbbell.tsx';
import { points } from '../../player/readings/readings.ts';
import { Chapter } from '../Chapter.tsx';
import { changeWord } from './change-word.ts';
import styles from './OutcomePanel.module.css';
import { useOutcomes } from './useOutcomes.ts';

/** What the seat weighs, start and end side by side, and no score. */
export function OutcomePanel() {
  const { t } = useTranslation(['debrief', 'fears']);
  const { before, after } = useOutcomes();
  const outcomes = namesIn(before).map((name) => ({
    name,
    from: before[name]!,
    to: after[name]!,
  }));
  return (
    <Chapter
      id="outcome"
      title={t('outcome')}
      note={t('burden' in before ? 'outcome.hubNote' : 'outcome.note')}
    >
      <ul className={styles.outcomes}>
        {outcomes.map(({ name, from, to }) => (
          <li key={name} className={styles.outcome}>
            <span className={styles.name}>{t(`fears:outcome.${name}`)}</span>
            <span className={styles.figures}>
              {points(from)} → <strong>{points(to)}</strong>
            </span>
            <Dumbbell before={from} after={to} />
            <span className={styles.word}>{t(changeWord(from, to))}</span>
          </li>
        ))}
      </ul>
    </Chapter>
  );
}
