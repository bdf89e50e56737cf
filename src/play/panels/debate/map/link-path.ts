import type { Box } from './useBoxes.ts';

/** Px from the edge of a slip to the sign at the end of a link. */
const SIGN = 9;
/** Px between the signs of several links on one edge, at most, and how far they keep from its corners. */
const APART = 28;
const CORNER = 22;
/** On a page of one column: how far the trunk runs inside the slip's left edge. */
const TRUNK = 10;

/** A link from a claim to its target: where its sign stands, and the line that leads there. */
export interface LinkPath {
  path: string;
  x: number;
  y: number;
}

/**
 * `place` of `links` at the same target. Beside each other on a wide page: a swung line to the
 * target's right edge. Below each other: a trunk down from the target, with the sign at the claim,
 * where there is room for it.
 */
export function linkPath(target: Box, claim: Box, place: number, links: number): LinkPath {
  const claimAt = claim.top + Math.min(34, (claim.bottom - claim.top) / 2);
  if (claim.left < target.right) {
    const x = target.left + TRUNK;
    const sign = claim.left - SIGN;
    return {
      path: `M${sign} ${claimAt}H${x + 6}Q${x} ${claimAt} ${x} ${claimAt - 6}V${target.bottom}`,
      x: sign,
      y: claimAt,
    };
  }
  const room = target.bottom - target.top - 2 * CORNER;
  const step = links > 1 ? Math.min(APART, room / (links - 1)) : 0;
  const y = target.top + CORNER + step * place + (links === 1 ? Math.min(12, room / 2) : 0);
  const x = target.right + SIGN;
  const bend = (claim.left - x) / 2;
  return {
    path: `M${claim.left} ${claimAt}C${claim.left - bend} ${claimAt} ${x + bend} ${y} ${x} ${y}`,
    x,
    y,
  };
}
