import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../game/index.ts';
import { deskName } from '../../player/names/names.ts';
import type { Table } from '../../player/table/table.ts';
import { Mark } from '../../shell/marks/Mark.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import styles from './ArgumentShown.module.css';
import type { Mapped } from './argument-map.ts';

/** An argument of the map: who says it, for and against what, and beside it what answers it. */
export function ArgumentShown({ argument, table }: { argument: Mapped; table: Table }) {
  const { t } = useTranslation('projector');
  const { view, seat, words } = table;
  const { desk, text, stands, weight, reply } = argument;
  const titles = words.turns[view.dilemma.id]!.options[seat];
  const first = view.options.find(({ option }) => option.id === stands[0]?.option);
  const colour = first && `var(--${strategyOf(first.option.effort)}-on-paper)`;
  return (
    <li className={styles.row}>
      <Paper as="div" className={styles.card}>
        <span className={styles.edge} style={{ background: colour }} aria-hidden="true" />
        <p className={styles.head}>
          <span>{desk ? deskName(words, seat, desk) : t('class')}</span>
          {view.options.flatMap(({ option }) =>
            stands
              .filter((stand) => stand.option === option.id)
              .map(({ stance }) => (
                <span key={option.id} className={styles.stand}>
                  <strong aria-hidden="true">{stance === 'for' ? '+' : '−'}</strong>
                  <span className="visually-hidden">{t(stance)}</span>
                  <Mark strategy={strategyOf(option.effort)} size={24} />
                  {titles?.[option.id]?.title}
                </span>
              )),
          )}
          {weight > 0 && <span className={styles.weight}>{t('weight', { count: weight })}</span>}
        </p>
        <p className={styles.claim}>{text}</p>
      </Paper>
      {reply && (
        <div className={styles.reply} data-stance={reply.stance}>
          <span className={styles.link} aria-hidden="true" />
          <Paper as="div" className={styles.card}>
            <p className={styles.head}>{t(`reply.${reply.stance}`)}</p>
            <p className={styles.claim}>{reply.text}</p>
          </Paper>
        </div>
      )}
    </li>
  );
}
