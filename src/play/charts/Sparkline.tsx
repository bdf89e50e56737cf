import styles from './Sparkline.module.css';

const WIDTH = 160;
const HEIGHT = 64;
/** Room for the last point and for lines at the very edge. */
const EDGE = 5;

interface SparklineProps {
  /** From the start to now, each in [0, 1]. */
  values: readonly number[];
  /** How many turns the scale is long, so that it fills as the match goes on. */
  turns: number;
}

/** A gauge over the turns; the last turn is lit. Its figures stand in the table that says the same. */
export function Sparkline({ values, turns }: SparklineProps) {
  const x = (turn: number) => EDGE + (turn / turns) * (WIDTH - 2 * EDGE);
  const y = (value: number) => EDGE + (1 - value) * (HEIGHT - 2 * EDGE);
  const points = values.map((value, turn) => `${x(turn).toFixed(1)},${y(value).toFixed(1)}`);
  const last = values.length - 1;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} className={styles.chart} aria-hidden="true">
      {[0, 0.5, 1].map((value) => (
        <path key={value} d={`M0 ${y(value)}H${WIDTH}`} className={styles.rule} />
      ))}
      {last > 0 && (
        <rect
          x={x(last - 1)}
          y={0}
          width={x(last) - x(last - 1)}
          height={HEIGHT}
          className={styles.now}
        />
      )}
      <polyline points={points.join(' ')} className={styles.past} />
      {last > 0 && <polyline points={points.slice(-2).join(' ')} className={styles.step} />}
      {points.slice(0, -1).map((point) => {
        const [cx, cy] = point.split(',');
        return <circle key={point} cx={cx} cy={cy} r="1.8" className={styles.dot} />;
      })}
      <circle cx={x(last)} cy={y(values[last] ?? 0)} r="4" className={styles.end} />
    </svg>
  );
}
