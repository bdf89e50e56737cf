import type { Edge, EdgeProps } from '@xyflow/react';
import type { Box } from '../layout/arrange.ts';
import styles from './ClaimLine.module.css';
import type { Side } from './debate.ts';

export type ClaimEdge = Edge<
  { from: Box; to: Box; side: Side; strength: number; strong: boolean },
  'claim'
>;

const SIGN = 9;

/** Supports are brass pipes that end in a plus, attacks dashed lines that end in a bar; width is strength. */
export function ClaimLine({ data }: EdgeProps<ClaimEdge>) {
  if (!data) return null;
  const { from, to, side, strength, strong } = data;
  const x = to.x + to.width + SIGN;
  // Signs at one target keep apart as far as the claims do.
  const room = to.height / 2 - 14;
  const [claim, target] = [from.y + from.height / 2, to.y + to.height / 2];
  const y = target + Math.max(-room, Math.min(room, (claim - target) / 6));
  const bend = Math.max(24, (from.x - x) / 2);
  const path = `M${from.x} ${claim}C${from.x - bend} ${claim} ${x + bend} ${y} ${x} ${y}`;
  const width = 1.5 + 6 * strength;
  return (
    <g className={styles.line} data-side={side} data-strong={strong || undefined}>
      {side === 'attacks' ? (
        <>
          <path d={path} className={styles.dash} strokeWidth={Math.max(1.4, width * 0.7)} />
          <path d={`M${x} ${y - 8}v16`} className={styles.bar} />
        </>
      ) : (
        <>
          <path d={path} className={styles.edge} strokeWidth={width + 2} />
          <path d={path} className={styles.pipe} strokeWidth={width} />
          <circle cx={x} cy={y} r={7} className={styles.end} />
          <path d={`M${x - 3.5} ${y}h7M${x} ${y - 3.5}v7`} className={styles.plus} />
        </>
      )}
    </g>
  );
}
