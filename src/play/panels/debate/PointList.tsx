import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Point, Side } from './cases.ts';
import styles from './PointList.module.css';
import { Speech } from './Speech.tsx';
import type { Debating } from './useDebating.ts';

interface PointListProps {
  side: Side;
  points: readonly Point[];
  debating: Debating;
}

/** One side of a case. Supports hang on a brass pipe that ends in a plus, attacks on a dashed line that ends in a bar. */
export function PointList({ side, points, debating }: PointListProps) {
  const { t } = useTranslation('play');
  const title = useId();
  const supports = side === 'supports';
  return (
    <section className={styles.side} data-side={side} aria-labelledby={title}>
      <h4 id={title} className={styles.title}>
        <span className={styles.sign} aria-hidden="true" />
        {t(supports ? 'debate.speaksFor' : 'debate.speaksAgainst')}
      </h4>
      {points.length === 0 ? (
        <p className={styles.none}>{t(supports ? 'debate.noneFor' : 'debate.noneAgainst')}</p>
      ) : (
        <ul className={styles.points}>
          {points.map((point) => (
            <li key={point.argument.id} className={styles.point}>
              <span
                className={styles.branch}
                style={{ height: `${1 + 6 * point.strength}px` }}
                aria-hidden="true"
              />
              <Speech point={point} debating={debating} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
