import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../../game/index.ts';
import { useTable } from '../../../player/table/table.ts';
import { Mark } from '../../../shell/marks/Mark.tsx';
import styles from './DeskLeaning.module.css';
import type { Leaning } from './leaning.ts';

/** Where a desk stands: in a word, with the option's mark, and as a stroke from the middle of a line. */
export function DeskLeaning({ leaning }: { leaning: Leaning }) {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const { stance } = leaning;
  const option =
    stance === 'unsure'
      ? undefined
      : view.options.find((each) => each.option.id === leaning.option);
  const by = stance === 'unsure' ? 0 : leaning.by * 50;
  return (
    <span className={styles.leaning}>
      <span className={styles.line} aria-hidden="true">
        <span
          className={styles.stroke}
          style={
            stance === 'against'
              ? { right: '50%', width: `${by}%` }
              : { left: '50%', width: `${by}%` }
          }
        />
        <span
          className={styles.point}
          style={{ left: `${stance === 'against' ? 50 - by : 50 + by}%` }}
        />
      </span>
      <span>{t(`debate.${stance}`)}</span>
      {option && (
        <>
          <Mark strategy={strategyOf(option.option.effort)} size={14} />
          <span className="visually-hidden">
            {words.turns[view.dilemma.id]?.options[seat]?.[option.option.id]?.title}
          </span>
        </>
      )}
    </span>
  );
}
