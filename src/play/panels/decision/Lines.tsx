import { useTranslation } from 'react-i18next';
import type { Effort } from '../../../scenario/format/option.ts';
import { Mark } from '../../shell/marks/Mark.tsx';
import { StrategyName } from '../../shell/marks/StrategyName.tsx';
import styles from './Lines.module.css';
import { linesOf } from './strategies.ts';

/** The strategy of an option; where it follows two, both with their shares. */
export function Lines({ effort }: { effort: Effort }) {
  const { t } = useTranslation('fears');
  const lines = linesOf(effort);
  if (lines.length === 1) return <StrategyName strategy={lines[0]!.strategy} />;
  return (
    <span className={styles.lines}>
      {lines.map(({ strategy, share }) => (
        <span key={strategy} className={styles.line} style={{ color: `var(--${strategy})` }}>
          <Mark strategy={strategy} size={18} />
          {t(`strategy.${strategy}`)} {share}
        </span>
      ))}
    </span>
  );
}
