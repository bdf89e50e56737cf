// Where names stand beside their pins: each takes the first side where it hits nothing else.
import type { Rectangle } from '../layout.ts';
import type { Point } from './projection.ts';

export interface Named extends Point {
  radius: number;
  /** Of the name's letters; 0 for a pin that keeps its place and has no name to set. */
  width: number;
}

const GAP = 3;

const apart = (a: Rectangle, b: Rectangle): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

const within = (a: Rectangle, b: Rectangle): boolean =>
  a.x >= b.x && a.y >= b.y && a.x + a.width <= b.x + b.width && a.y + a.height <= b.y + b.height;

function sides({ x, y, radius, width }: Named, height: number): Rectangle[] {
  const [reach, size] = [radius + GAP, { width, height }];
  return [
    { x: x + reach, y: y - height / 2, ...size },
    { x: x - reach - width, y: y - height / 2, ...size },
    { x: x - width / 2, y: y - reach - height, ...size },
    { x: x - width / 2, y: y + reach, ...size },
    { x: x + radius * 0.6, y: y - reach - height + 2, ...size },
    { x: x + radius * 0.6, y: y + reach - 2, ...size },
    { x: x - width - radius * 0.6, y: y - reach - height + 2, ...size },
    { x: x - width - radius * 0.6, y: y + reach - 2, ...size },
  ];
}

/** The box of each name in the order given, the most important first; null where there is no room. */
export function namesBeside(pins: Named[], height: number, frame: Rectangle): (Rectangle | null)[] {
  const taken: Rectangle[] = pins.map(({ x, y, radius }) => ({
    x: x - radius,
    y: y - radius,
    width: 2 * radius,
    height: 2 * radius,
  }));
  return pins.map((pin) => {
    if (pin.width === 0) return null;
    const spot = sides(pin, height).find(
      (side) => within(side, frame) && taken.every((other) => apart(side, other)),
    );
    if (spot) taken.push(spot);
    return spot ?? null;
  });
}
