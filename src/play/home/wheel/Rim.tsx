import { ANGLES, arc, type HomeSeat, RIM, SEAT, spot } from './measures.ts';
import styles from './Rim.module.css';

interface Span {
  from: HomeSeat;
  to: HomeSeat;
  /** Share that is laid, half from each seat. */
  tie: number;
  width: number;
  cracked?: boolean;
}

/** A rim half laid, and cracked between the two whose history divides them. */
const SPANS: Span[] = [
  { from: 'seoul', to: 'tokyo', tie: 0.44, width: 19, cracked: true },
  { from: 'tokyo', to: 'partners', tie: 0.52, width: 14 },
  { from: 'partners', to: 'seoul', tie: 0.6, width: 14 },
];
/** Degrees of the rim that a seat covers on each side. */
const COVER = (SEAT / RIM) * (180 / Math.PI) * 0.94;

export function Rim() {
  return (
    <g className={styles.rim}>
      <circle r={RIM + 26} className={styles.graduation} />
      <circle r={RIM + 22} className={styles.ticks} />
      <circle r={RIM - 9} className={styles.pencil} />
      <circle r={RIM + 9} className={styles.pencil} />
      {SPANS.map((span) => (
        <Laid key={span.from} {...span} />
      ))}
    </g>
  );
}

function Laid({ from, to, tie, width, cracked }: Span) {
  const start = ANGLES[from] + COVER;
  const end = (ANGLES[to] > ANGLES[from] ? ANGLES[to] : ANGLES[to] + 360) - COVER;
  const half = ((end - start) * tie) / 2;
  const pieces = [
    { a: start, b: start + half, free: start + half, crack: start + half * 0.55 },
    { a: end - half, b: end, free: end - half, crack: end - half * 0.55 },
  ];
  return pieces.map(({ a, b, free, crack }) => (
    <g key={a}>
      <path d={arc(RIM, a, b)} className={styles.edge} strokeWidth={width + 2.4} />
      <path d={arc(RIM, a, b)} className={styles.brass} strokeWidth={width} />
      <path d={arc(RIM - width * 0.12, a, b)} className={styles.shine} strokeWidth={width * 0.3} />
      <path d={across(free, width)} className={styles.lip} />
      {cracked ? (
        <path d={jag(crack, width)} className={styles.crack} />
      ) : (
        <Rivets from={a} to={b} />
      )}
    </g>
  ));
}

function Rivets({ from, to }: { from: number; to: number }) {
  return [0.3, 0.7].map((share) => {
    const { x, y } = spot(RIM, from + (to - from) * share);
    return <circle key={share} cx={x} cy={y} r="2.4" className={styles.rivet} />;
  });
}

function across(angle: number, width: number): string {
  const [a, b] = [spot(RIM - width / 2 - 1, angle), spot(RIM + width / 2 + 1, angle)];
  return `M${a.x} ${a.y}L${b.x} ${b.y}`;
}

/** Where the rim broke once and did not grow together. */
function jag(angle: number, width: number): string {
  const steps = [1.5, 0.7, 0.4, -0.1, -0.5, -1.5].map((out, n) =>
    spot(RIM + (out * width) / 2, angle + (n % 2 === 0 ? -1 : 1) * 0.9),
  );
  return `M${steps.map(({ x, y }) => `${x} ${y}`).join('L')}`;
}
