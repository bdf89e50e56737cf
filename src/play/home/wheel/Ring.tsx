import styles from './brass.module.css';
import { arc } from './measures.ts';

interface RingProps {
  radius: number;
  /** The bright stretch, clockwise from north, as a share of the whole. */
  value: number;
}

/** A brass ring around a dark dial, with a value as an arc of light. */
export function Ring({ radius, value }: RingProps) {
  const width = radius * 0.22;
  const middle = radius - width / 2;
  return (
    <>
      <circle r={radius} className={styles.dial} />
      <circle r={middle} className={styles.ringEdge} strokeWidth={width + 2} />
      <circle r={middle} className={styles.ring} strokeWidth={width} />
      <path
        d={arc(middle, -90, -90 + 360 * value)}
        className={styles.value}
        strokeWidth={width * 0.4}
      />
    </>
  );
}
