import { useTranslation } from 'react-i18next';
import { EASED, FELT, type Fears } from '../../../game/index.ts';
import { points } from '../../player/readings/readings.ts';
import { spanOf } from './span.ts';
import styles from './TwoFearsCourse.module.css';

const SIZE = 320;
const EDGE = { left: 40, top: 10, right: 10, bottom: 36 };
const WIDE = SIZE - EDGE.left - EDGE.right;
const HIGH = SIZE - EDGE.top - EDGE.bottom;

/**
 * The way of a spoke between its two fears. Up and to the right are those that hold it; the band
 * between feeling a fear and losing it again is drawn, so that a posture can be read from its place.
 */
export function TwoFearsCourse({ course }: { course: readonly Fears[] }) {
  const { t } = useTranslation(['debrief', 'fears']);
  const [low, high] = spanOf(course);
  const share = (fear: number) => (fear - low) / (high - low);
  const x = (fear: number) => EDGE.left + share(fear) * WIDE;
  const y = (fear: number) => EDGE.top + (1 - share(fear)) * HIGH;
  const spots = course.map((fears) => ({ x: x(fears.abandonment), y: y(fears.entrapment) }));
  const last = spots.length - 1;
  const [first, end] = [course[0]!, course[last]!];
  const corners = [
    { posture: 'reassured', x: EDGE.left + 6, y: y(low) - 8, anchor: 'start' },
    { posture: 'fearsAbandonment', x: x(high) - 6, y: y(low) - 8, anchor: 'end' },
    { posture: 'fearsEntrapment', x: EDGE.left + 6, y: y(high) + 16, anchor: 'start' },
    { posture: 'caught', x: x(high) - 6, y: y(high) + 16, anchor: 'end' },
  ] as const;
  const spoken = t('course.spoken', {
    a0: points(first.abandonment),
    a1: points(end.abandonment),
    e0: points(first.entrapment),
    e1: points(end.entrapment),
  });
  return (
    <figure className={styles.figure}>
      <svg viewBox={`0 0 ${SIZE} ${SIZE}`} role="img" aria-label={spoken} className={styles.chart}>
        <rect
          x={x(EASED)}
          y={y(high)}
          width={x(FELT) - x(EASED)}
          height={HIGH}
          className={styles.band}
        />
        <rect
          x={x(low)}
          y={y(FELT)}
          width={WIDE}
          height={y(EASED) - y(FELT)}
          className={styles.band}
        />
        <path
          d={`M${x(FELT)} ${y(high)}V${y(low)}M${x(low)} ${y(FELT)}H${x(high)}`}
          className={styles.felt}
        />
        <path d={`M${x(low)} ${y(high)}V${y(low)}H${x(high)}`} className={styles.axes} />
        {corners.map(({ posture, anchor, ...at }) => (
          <text key={posture} {...at} textAnchor={anchor} className={styles.posture}>
            {t(`fears:posture.${posture}`)}
          </text>
        ))}
        {[low, FELT, high].map((at) => (
          <g key={at} className={styles.number}>
            <text x={x(at)} y={y(low) + 15} textAnchor="middle">
              {points(at)}
            </text>
            <text x={x(low) - 6} y={y(at) + 4} textAnchor="end">
              {points(at)}
            </text>
          </g>
        ))}
        <text x={(x(low) + x(high)) / 2} y={SIZE - 5} textAnchor="middle" className={styles.name}>
          {t('course.left')} →
        </text>
        <text
          transform={`translate(12 ${(y(low) + y(high)) / 2}) rotate(-90)`}
          textAnchor="middle"
          className={styles.name}
        >
          {t('fears:index.entrapment')} →
        </text>
        <polyline
          points={spots.map((spot) => `${spot.x},${spot.y}`).join(' ')}
          className={styles.way}
        />
        {spots.map((spot, at) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: the stations of a way are told by their order
            key={at}
            cx={spot.x}
            cy={spot.y}
            r={at === last ? 8 : at === 0 ? 6 : 3.5}
            className={at === last ? styles.end : at === 0 ? styles.start : styles.stop}
          />
        ))}
      </svg>
      <figcaption className={styles.caption}>
        {t('course.word')} (<span className={styles.startSign} aria-hidden="true" />{' '}
        {t('course.start')}, <span className={styles.endSign} aria-hidden="true" />{' '}
        {t('course.end')})
      </figcaption>
    </figure>
  );
}
