import { useTranslation } from 'react-i18next';
import { strategyOf } from '../../../../game/index.ts';
import { useTable } from '../../../player/table/table.ts';
import { StrategyName } from '../../../shell/marks/StrategyName.tsx';
import { useDebate } from '../floor/debating.ts';
import { figure, printedChange } from '../floor/figure.ts';
import styles from './OptionSlip.module.css';

/** An option on the map, with the mandate that the debate gives it. */
export function OptionSlip({ id, open }: { id: string; open: boolean }) {
  const { t } = useTranslation('play');
  const { seat, view, words } = useTable();
  const { untouched, ready } = useDebate();
  const offered = view.options.find(({ option }) => option.id === id)!;
  const { option, mandate } = offered;
  const was = untouched.audiences.cabinet[id] ?? mandate;
  const then = ready?.audiences.cabinet[id] ?? mandate;
  return (
    <span
      className={styles.option}
      data-strategy={strategyOf(option.effort)}
      data-open={open || undefined}
    >
      <StrategyName strategy={strategyOf(option.effort)} />
      <span className={styles.title}>
        {words.turns[view.dilemma.id]?.options[seat]?.[id]?.title}
      </span>
      <span className={styles.standing}>
        <span className={styles.figure}>{figure(mandate)}</span>
        <span className={styles.notes}>
          {t('debate.mandate')}
          {printedChange(mandate, then) !== 0 && (
            <strong className={styles.then}>→ {figure(then)}</strong>
          )}
          {printedChange(mandate, then) === 0 && printedChange(was, mandate) !== 0 && (
            <span>{t('debate.was', { figure: figure(was) })}</span>
          )}
        </span>
      </span>
      <span className={styles.bar} aria-hidden="true">
        <span className={styles.fill} style={{ width: `${mandate * 100}%` }} />
      </span>
    </span>
  );
}
