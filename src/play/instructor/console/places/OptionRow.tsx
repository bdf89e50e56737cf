import { useTranslation } from 'react-i18next';
import type { Verdict } from '../../../../classroom/table/state.ts';
import { type OptionView, strategyOf, type View } from '../../../../game/index.ts';
import { splitOf } from '../../../panels/decision/strategies.ts';
import { Mark } from '../../../shell/marks/Mark.tsx';
import { Mandate } from '../../../shell/parts/Mandate.tsx';
import { useLeading } from '../leading.ts';
import { optionTitle } from '../words-of.ts';
import styles from './OptionRow.module.css';

interface OptionRowProps {
  view: View;
  option: OptionView;
  verdict: Verdict | null;
}

/** An option with its line, how the debate backs it, and once the votes are open who wanted it. */
export function OptionRow({ view, option: { option, mandate, closed }, verdict }: OptionRowProps) {
  const { t } = useTranslation(['leading', 'fears']);
  const { words } = useLeading().told;
  const votes = verdict?.votes[option.id] ?? 0;
  const strategy = strategyOf(option.effort);
  return (
    <li className={styles.option} data-closed={closed !== null || undefined}>
      <p className={styles.title}>
        <Mark strategy={strategy} size={16} />
        <span className="visually-hidden">{t(`fears:strategy.${strategy}`)}: </span>
        <span>{optionTitle(words, view, option.id)}</span>
        {closed && <span className={styles.note}>{t('places.closed')}</span>}
        {verdict?.option === option.id && (
          <strong className={styles.decided}>{t('places.decided')}</strong>
        )}
        {verdict && Object.keys(verdict.votes).length > 0 && (
          <strong className={styles.votes}>{t('places.vote', { count: votes })}</strong>
        )}
      </p>
      <Mandate
        label={<span className="visually-hidden">{t('places.mandates')}</span>}
        value={mandate}
        strategies={splitOf(option.effort)}
      />
    </li>
  );
}
