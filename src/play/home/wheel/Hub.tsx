import styles from './Hub.module.css';
import { HUB, spot } from './measures.ts';
import { Ring } from './Ring.tsx';

/** Points of the rose: four short behind four long ones, each half in light and half in shade. */
const POINTS = [45, 135, 225, 315, 0, 90, 180, 270].map((angle, n) => ({
  angle,
  length: n < 4 ? HUB * 0.46 : HUB * 0.68,
}));

export function Hub() {
  return (
    <g>
      <Ring radius={HUB} value={0.69} />
      {POINTS.map(({ angle, length }) => (
        <g key={angle}>
          <path d={half(angle, length, -45)} className={styles.lit} />
          <path d={half(angle, length, 45)} className={styles.shaded} />
        </g>
      ))}
      <circle r={HUB * 0.1} className={styles.pin} />
    </g>
  );
}

function half(angle: number, length: number, side: number): string {
  const [tip, foot] = [spot(length, angle), spot(HUB * 0.15, angle + side)];
  return `M0 0L${tip.x} ${tip.y}L${foot.x} ${foot.y}z`;
}
