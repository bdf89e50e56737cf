import styles from './Coast.module.css';
import { borders, graticule, land, peaks } from './chart.generated.ts';

/** Lines from the hub, which is the chart's compass rose. */
const BEARINGS = Array.from({ length: 32 }, (_, n) => {
  const angle = (n * Math.PI) / 16;
  return `M0 0L${Math.round(1400 * Math.cos(angle))} ${Math.round(1400 * Math.sin(angle))}`;
});

/** The engraving: ruled water along the shore, two outlines, hatched land, small peaks. */
export function Coast() {
  return (
    <g className={styles.coast}>
      <defs>
        <pattern id="ruled" width="4" height="3.6" patternUnits="userSpaceOnUse">
          <path d="M0 1.8H4" className={styles.rule} />
        </pattern>
        <pattern
          id="hatched"
          width="6.5"
          height="6.5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-45)"
        >
          <path d="M0 3.25H6.5" className={styles.hatch} />
        </pattern>
      </defs>
      <path d={BEARINGS.filter((_, n) => n % 2 === 0).join('')} className={styles.bearing} />
      <path d={BEARINGS.filter((_, n) => n % 2 === 1).join('')} className={styles.dashedBearing} />
      <path d={land} className={styles.ruled} />
      <path d={land} className={styles.outer} />
      <path d={land} className={styles.clear} />
      <path d={land} className={styles.land} />
      <path d={land} className={styles.hatched} />
      <path d={borders} className={styles.border} />
      <path d={peaks} className={styles.peak} />
      <path d={graticule} className={styles.graticule} />
    </g>
  );
}
