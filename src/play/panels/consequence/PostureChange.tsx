import { useTranslation } from 'react-i18next';
import { type Answered, useTable } from '../../player/table/table.ts';
import styles from './PostureChange.module.css';
import { worldBefore } from './world-before.ts';

/** Which fear holds the seat now, and whether that is new. */
export function PostureChange({ of }: { of: Answered }) {
  const { t } = useTranslation(['play', 'fears']);
  const { match, seat, answered } = useTable();
  const was = worldBefore(match, answered, of.report.turn).postures[seat];
  const is = of.world.postures[seat];
  if (!was || !is) return null;
  const now = t(`fears:posture.${is}`);
  return (
    <p className={styles.posture} data-changed={was !== is || undefined}>
      {was === is
        ? t('consequence.posture.same', { now })
        : t('consequence.posture.changed', { before: t(`fears:posture.${was}`), now })}
    </p>
  );
}
