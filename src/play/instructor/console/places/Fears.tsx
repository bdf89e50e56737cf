import { useTranslation } from 'react-i18next';
import type { View } from '../../../../game/index.ts';
import { asIndex } from '../../../shell/parts/Gauge.tsx';
import styles from './Fears.module.css';

const FEARS = ['abandonment', 'entrapment'] as const;

/** The two fears of a spoke, each on a ruled line; the hub has other worries and shows none here. */
export function Fears({ view: { world, seat } }: { view: View }) {
  const { t } = useTranslation('fears');
  const indices = world.indices[seat];
  if (!indices) return null;
  return (
    <dl className={styles.fears}>
      {FEARS.map((fear) => (
        <div key={fear} className={styles.fear}>
          <dt>{t(`index.${fear}`)}</dt>
          <dd className={styles.figure}>{asIndex(indices[fear])}</dd>
          <span className={styles.scale} aria-hidden="true">
            <span className={styles.fill} style={{ width: `${indices[fear] * 100}%` }} />
            <span className={styles.hand} style={{ left: `${indices[fear] * 100}%` }} />
          </span>
        </div>
      ))}
    </dl>
  );
}
