import { useTranslation } from 'react-i18next';
import type { Strategy } from '../../../scenario/format/gauges.ts';
import { Mark } from './Mark.tsx';
import styles from './StrategyName.module.css';

/** Shape, word and colour together, always alike. */
export function StrategyName({ strategy }: { strategy: Strategy }) {
  const { t } = useTranslation('fears');
  return (
    <span className={styles.name} style={{ color: `var(--${strategy})` }}>
      <Mark strategy={strategy} />
      {t(`strategy.${strategy}`)}
    </span>
  );
}
