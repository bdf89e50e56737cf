import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { GATE, type OptionView, strategyOf } from '../../../game/index.ts';
import { useTable } from '../../player/table/table.ts';
import { Icon } from '../../shell/icons/Icon.tsx';
import { StrategyName } from '../../shell/marks/StrategyName.tsx';
import { Mandate } from '../../shell/parts/Mandate.tsx';
import { Paper } from '../../shell/parts/Paper.tsx';
import { signed } from '../why/figures.ts';
import type { Case, Side } from './cases.ts';
import styles from './OptionCase.module.css';
import { PointList } from './PointList.tsx';
import { printedChange } from './printed-change.ts';
import { strategiesOf } from './strategies-of.ts';
import type { Debating } from './useDebating.ts';
import { WhyStrength } from './WhyStrength.tsx';

interface OptionCaseProps {
  offered: OptionView;
  /** What is said about it. */
  points: Case['points'];
  debating: Debating;
  /** One case is heard at a time: whether it is this one. */
  open: boolean;
  onOpen: () => void;
}

/** One option with everything that is said for and against it. */
export function OptionCase({ offered, points, debating, open, onOpen }: OptionCaseProps) {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const { option, mandate, closed } = offered;
  const said = words.turns[view.dilemma.id]?.options[seat]?.[option.id];
  const list = useId();
  const strategy = strategyOf(option.effort);
  const expected = debating.ready?.audiences.cabinet[option.id] ?? mandate;
  const comes = printedChange(mandate, expected);
  const came = printedChange(debating.untouched[option.id] ?? mandate, mandate);
  const side = (which: Side) => points.filter((point) => point.side === which);
  return (
    <article className={styles.case} data-strategy={strategy}>
      <Paper className={`${styles.option} ${open ? styles.heard : ''}`}>
        <StrategyName strategy={strategy} />
        <h3 className={styles.title}>{said?.title}</h3>
        <button
          type="button"
          className={styles.unfold}
          aria-expanded={open}
          aria-controls={list}
          onClick={onOpen}
        >
          <Icon name="down" />
          <span className="visually-hidden">{t('debate.hear', { option: said?.title })}</span>
        </button>
        <div className={styles.standing}>
          <Mandate label={t('mandate')} value={mandate} strategies={strategiesOf(option.effort)} />
          <WhyStrength id={option.id} what={said?.title ?? option.id} debating={debating} />
        </div>
        <p className={styles.notes} aria-live="polite">
          {comes !== 0 && (
            <strong className={styles.expected}>
              <span aria-hidden="true">→ </span>
              {expected.toFixed(2)} ({signed(comes, 2)})
            </strong>
          )}
          {comes === 0 && came !== 0 && (
            <span className={styles.changed}>
              {t('debate.changed', { change: signed(came, 2) })}
            </span>
          )}
        </p>
        {option.gate && (
          <p className={styles.gate}>
            <Icon name="lock" size={15} />
            {t('debate.gate', {
              mandate: mandate.toFixed(2),
              offset: signed(option.gate.offset, 2),
              needed: GATE.toFixed(2),
            })}
          </p>
        )}
        {closed?.because === 'condition' && said?.closed && (
          <p className={styles.gate}>
            <Icon name="lock" size={15} />
            {said.closed}
          </p>
        )}
      </Paper>
      <div id={list} className={styles.points} hidden={!open}>
        {open && (
          <>
            <PointList side="supports" points={side('supports')} debating={debating} />
            <PointList side="attacks" points={side('attacks')} debating={debating} />
          </>
        )}
      </div>
    </article>
  );
}
