import { useTranslation } from 'react-i18next';
import { SourceChip } from '../../player/source/SourceChip.tsx';
import styles from './OptionDetail.module.css';
import type { Part } from './origin.ts';

/** One part of an expected change: what acts, by how much, and what stands behind it. */
export function OriginPart({ part }: { part: Part }) {
  const { t } = useTranslation(['play', 'reasons']);
  const points = part.by * 100;
  return (
    <li className={styles.part}>
      <span>{name()}</span>
      <span className={styles.by}>
        {points > 0 ? '+' : '−'}
        {Math.abs(points).toFixed(1)}
      </span>
      <SourceChip id={part.source} />
    </li>
  );

  function name(): string {
    switch (part.kind) {
      case 'strategy':
        return t(`reasons:strategy.${part.strategy}`);
      case 'input':
        return t(`reasons:input.${part.input}`);
      case 'effect':
        return t('decision.effect');
      case 'others':
        return t('decision.others');
      case 'world':
        return t('decision.world');
    }
  }
}
