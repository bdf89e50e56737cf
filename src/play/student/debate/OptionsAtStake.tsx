import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../game/index.ts';
import { Motion } from '../../panels/briefing/Motion.tsx';
import { Fold } from '../../player/fold/Fold.tsx';
import { useNarrow } from '../../player/frame/useNarrow.ts';
import { Mark } from '../../shell/marks/Mark.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { turnWords, useStudent } from '../student.ts';
import styles from './OptionsAtStake.module.css';

/** The motion and the answers to it that are argued about. On a phone they give their room to the arguments. */
export function OptionsAtStake() {
  const { t } = useTranslation('student');
  const narrow = useNarrow();
  const { view, words } = useStudent().told;
  if (!view || !words) return null;
  const turn = turnWords(words, view);
  const options = (
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
  );
  return (
    <Paper as="section" className={styles.motion}>
      <Motion motion={turn.motion} stake={turn.stake} />
      {narrow ? (
        <Fold level={2} title={t('debate.options', { count: view.options.length })}>
          {options}
        </Fold>
      ) : (
        options
      )}
    </Paper>
  );
}
