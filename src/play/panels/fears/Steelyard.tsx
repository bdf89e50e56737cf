import { useId } from 'react';
import styles from './Steelyard.module.css';

interface Fears {
  abandonment: number;
  entrapment: number;
}

/** Degrees of tilt for a whole unit of difference. */
const TILT = 26;
const PIVOT = { x: 130, y: 44 };
/** From the pivot to a weight: at 0, and how much further at 1. */
const ARM = { from: 16, to: 96 };

const tiltOf = ({ abandonment, entrapment }: Fears) => TILT * (entrapment - abandonment);
const outwards = (fear: number) => ARM.from + ARM.to * fear;

/** Two fears on one beam: each pushes its weight outwards. Level and far out means caught between both. */
export function Steelyard({ fears, expected }: { fears: Fears; expected: Fears | null }) {
  const brass = useId();
  const tilt = tiltOf(fears);
  return (
    <svg viewBox="0 0 260 118" className={styles.steelyard} aria-hidden="true">
      <defs>
        <linearGradient id={brass} x2="0" y2="1">
          <stop offset="0" stopColor="var(--brass-light)" />
          <stop offset="0.45" stopColor="var(--brass-middle)" />
          <stop offset="1" stopColor="var(--brass-deep)" />
        </linearGradient>
      </defs>
      <g className={styles.line}>
        <path d={`M${PIVOT.x - 31} 34a31 31 0 0 1 62 0`} className={styles.dial} />
        {[-60, -30, 0, 30, 60].map((at) => (
          <path key={at} d={`M${PIVOT.x} 8v5`} transform={`rotate(${at} ${PIVOT.x} 39)`} />
        ))}
      </g>
      <g fill={`url(#${brass})`} className={styles.brass}>
        <path d="M123 50h14l7 58h-28zM98 108h64v5H98z" />
        <g className={styles.moving} style={{ transform: `rotate(${tilt}deg)` }}>
          <path d="M14 40.5h232a3.5 3.5 0 0 1 0 7H14a3.5 3.5 0 0 1 0-7z" />
          <path d="M130 8l2 34h-4z" />
          {[-1, 1].map((side) =>
            [0.2, 0.4, 0.6, 0.8, 1].map((at) => (
              <path
                key={side * at}
                className={styles.tick}
                d={`M${PIVOT.x + side * outwards(at)} 40.5v4`}
              />
            )),
          )}
          <Weight at={-outwards(fears.abandonment)} tilt={tilt} />
          <Weight at={outwards(fears.entrapment)} tilt={tilt} />
          {expected && (
            <>
              <Pointer at={-outwards(expected.abandonment)} />
              <Pointer at={outwards(expected.entrapment)} />
            </>
          )}
        </g>
        <circle cx={PIVOT.x} cy={PIVOT.y} r="5" />
      </g>
    </svg>
  );
}

/** Hangs plumb however the beam tilts. */
function Weight({ at, tilt }: { at: number; tilt: number }) {
  return (
    <g
      className={styles.weight}
      style={{ transform: `translate(${PIVOT.x + at}px, 47px) rotate(${-tilt}deg)` }}
    >
      <path d="M0 0v12" className={styles.hook} />
      <path d="M-8 12H8l5 20h-26z" />
    </g>
  );
}

function Pointer({ at }: { at: number }) {
  return <path className={styles.pointer} d={`M${PIVOT.x + at - 5} 29h10l-5 8z`} />;
}
