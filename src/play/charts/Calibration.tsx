import styles from './Calibration.module.css';

const SIZE = 180;
const EDGE = 22;

interface CalibrationProps {
  /** How sure (50 to 100), how many came as said, of how many. */
  bands: readonly { said: number; right: number; all: number }[];
}

/** How sure against how often: on the slanted line both agree. The same stands beside it in words. */
export function Calibration({ bands }: CalibrationProps) {
  const span = SIZE - 2 * EDGE;
  const x = (said: number) => EDGE + ((said - 50) / 50) * span;
  const y = (share: number) => SIZE - EDGE - share * span;
  return (
    <svg viewBox={`0 0 ${SIZE} ${SIZE}`} className={styles.chart} aria-hidden="true">
      <path d={`M${EDGE} ${EDGE}V${SIZE - EDGE}H${SIZE - EDGE}`} className={styles.axes} />
      <path d={`M${x(50)} ${y(0.5)}L${x(100)} ${y(1)}`} className={styles.level} />
      {[50, 75, 100].map((said) => (
        <text key={said} x={x(said)} y={SIZE - 6} textAnchor="middle" className={styles.figure}>
          {said}
        </text>
      ))}
      {[0, 0.5, 1].map((share) => (
        <text key={share} x={EDGE - 5} y={y(share) + 4} textAnchor="end" className={styles.figure}>
          {share * 100}
        </text>
      ))}
      {bands.map(({ said, right, all }) => (
        <circle
          key={said}
          cx={x(said)}
          cy={y(right / all)}
          r={3 + 1.5 * Math.sqrt(all)}
          className={styles.band}
        />
      ))}
    </svg>
  );
}
