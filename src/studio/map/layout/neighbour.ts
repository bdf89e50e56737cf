import type { Box } from './arrange.ts';

export const DIRECTIONS = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
} as const;
export type Direction = keyof typeof DIRECTIONS;

export const isDirection = (key: string): key is Direction => Object.hasOwn(DIRECTIONS, key);

/** A sheet is met at its head. */
const HEAD = 60;

/** Going aside counts more than going on: the eye expects the arrow to stay in its row or column. */
const ASIDE = 2.5;

/** The nearest part in a direction, as the eye would choose it; nothing at the edge. */
export function neighbour(
  boxes: ReadonlyMap<string, Box>,
  from: string,
  direction: Direction,
): string | null {
  const here = boxes.get(from);
  if (!here) return null;
  const [dx, dy] = DIRECTIONS[direction];
  const centre = ({ x, y, width, height }: Box) => ({
    x: x + width / 2,
    y: y + Math.min(height, HEAD) / 2,
  });
  const origin = centre(here);
  let best: string | null = null;
  let shortest = Infinity;
  for (const [id, box] of boxes) {
    // What lies on a sheet is met by going down into it.
    if (id === from || (dx !== 0 && holds(here, box))) continue;
    const there = centre(box);
    const on = dx * (there.x - origin.x) + dy * (there.y - origin.y);
    if (on <= 1) continue;
    const aside =
      dx === 0 ? apart(here.x, here.width, box.x, box.width) : Math.abs(there.y - origin.y);
    const distance = on + ASIDE * aside;
    if (distance < shortest) {
      shortest = distance;
      best = id;
    }
  }
  return best;
}

/** How far two stretches of a line are from one another; 0 where they overlap. */
const apart = (a: number, aLong: number, b: number, bLong: number): number =>
  Math.max(0, b - (a + aLong), a - (b + bLong));

const holds = (sheet: Box, box: Box): boolean =>
  box.y > sheet.y &&
  box.y + box.height <= sheet.y + sheet.height &&
  box.x >= sheet.x &&
  box.x + box.width <= sheet.x + sheet.width;
