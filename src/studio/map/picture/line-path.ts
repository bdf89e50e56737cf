import type { Box } from '../layout/arrange.ts';

interface Point {
  x: number;
  y: number;
}

export interface LinePath {
  path: string;
  /** The tip of the arrow and the way it points. */
  tip: Point & { dx: number; dy: number };
}

const TIP = 6;

/**
 * From one part to another by the sides that face each other: aside where they stand beside each
 * other, else up or down. The line bends so that it leaves and meets a side straight on.
 */
export function linePath(from: Box, to: Box): LinePath {
  const right = to.x >= from.x + from.width;
  const left = to.x + to.width <= from.x;
  const level = to.y < from.y + from.height && from.y < to.y + to.height;
  if ((right || left) && level) {
    const dx = right ? 1 : -1;
    const start = { x: right ? from.x + from.width : from.x, y: middle(from.y, from.height) };
    const end = { x: right ? to.x : to.x + to.width, y: middle(to.y, to.height) };
    return bend(start, { ...end, dx, dy: 0 });
  }
  const down = to.y >= from.y;
  const start = { x: middle(from.x, from.width), y: down ? from.y + from.height : from.y };
  const end = { x: middle(to.x, to.width), y: down ? to.y : to.y + to.height };
  return bend(start, { ...end, dx: 0, dy: down ? 1 : -1 });
}

const middle = (from: number, length: number): number => from + length / 2;

function bend(start: Point, tip: LinePath['tip']): LinePath {
  const { dx, dy } = tip;
  const end = { x: tip.x - dx * TIP, y: tip.y - dy * TIP };
  const reach = Math.min(120, Math.max(18, Math.hypot(end.x - start.x, end.y - start.y) / 3));
  const path = `M${start.x} ${start.y}C${start.x + dx * reach} ${start.y + dy * reach} ${end.x - dx * reach} ${end.y - dy * reach} ${end.x} ${end.y}`;
  return { path, tip };
}

/** The arrow at the end of a line. */
export const tipPath = ({ x, y, dx, dy }: LinePath['tip']): string =>
  `M${x} ${y}l${-dx * 8 + dy * 4.5} ${-dy * 8 + dx * 4.5}l${-dy * 9} ${-dx * 9}z`;
