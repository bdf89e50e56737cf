import { useId } from 'react';
import styles from './brass.module.css';

interface RodProps {
  /** Degrees clockwise from east; the rod starts at the hub. */
  angle: number;
  from: number;
  to: number;
  startWidth: number;
  endWidth: number;
  grooves?: number;
}

/** Where the light falls across a rod: brass is lit from the upper left. */
function brightest(angle: number): number {
  const radians = (angle * Math.PI) / 180;
  return 0.42 + 0.26 * (Math.sin(radians) * 0.63 - Math.cos(radians) * 0.78);
}

/** A straight bar, round in section. */
export function Rod({ angle, from, to, startWidth, endWidth, grooves = 0 }: RodProps) {
  const tone = useId();
  const [a, b] = [startWidth / 2, endWidth / 2];
  const shine = brightest(angle);
  return (
    <g transform={`rotate(${angle})`}>
      <linearGradient id={tone} x1="0" x2="0" y1={-a} y2={a} gradientUnits="userSpaceOnUse">
        <stop offset="0" className={styles.deep} />
        <stop offset={shine} className={styles.light} />
        <stop offset={shine + 0.22} className={styles.middle} />
        <stop offset="1" className={styles.deep} />
      </linearGradient>
      <path
        d={`M${from}-${a}L${to}-${b}V${b}L${from} ${a}z`}
        fill={`url(#${tone})`}
        className={styles.edged}
      />
      {Array.from({ length: grooves }, (_, n) => {
        const across = (2 * (n + 1)) / (grooves + 1) - 1;
        return (
          <path
            key={across}
            d={`M${from} ${across * a}L${to} ${across * b}`}
            className={styles.groove}
          />
        );
      })}
    </g>
  );
}
