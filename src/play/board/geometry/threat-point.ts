import { contains, type Rectangle } from '../layout.ts';
import type { LonLat } from '../picture.ts';
import type { Point } from './projection.ts';
import type { Wheel } from './wheel.ts';

/** Reach of the rings over the threat, in shares of the wheel's radius. */
export const THREAT_REACH = 0.4;

/**
 * Where the threat stands: at its place, or, if that lies off the sheet, at the edge in its
 * direction, with all its rings in sight.
 */
export function threatPoint(wheel: Wheel, free: Rectangle, place: LonLat): Point {
  const point = wheel.project(place);
  if (contains(free, point)) return point;
  const { centre, radius } = wheel;
  const margin = radius * THREAT_REACH;
  const share = (at: number, from: number, low: number, high: number): number => {
    if (at > high) return (high - from) / (at - from);
    return at < low ? (low - from) / (at - from) : 1;
  };
  const left = free.x + margin;
  const top = free.y + margin;
  const kept = Math.min(
    share(point.x, centre.x, left, free.x + free.width - margin),
    share(point.y, centre.y, top, free.y + free.height - margin),
  );
  return {
    x: centre.x + (point.x - centre.x) * kept,
    y: centre.y + (point.y - centre.y) * kept,
  };
}
