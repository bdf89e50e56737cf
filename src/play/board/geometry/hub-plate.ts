// Where the hub's name stands: beside the hub, off every spoke and inside the rim if it can.
import type { Point } from './projection.ts';
import { pointAt, type Wheel, widestGap } from './wheel.ts';

interface Size {
  width: number;
  height: number;
}

const GAP = 12;

/** Points around and in the middle of a plate. */
function outline({ x, y }: Point, { width, height }: Size): Point[] {
  return [-0.5, 0, 0.5].flatMap((across) =>
    [-0.5, 0.5].map((down) => ({ x: x + across * width, y: y + down * height })),
  );
}

function clear(wheel: Wheel, middle: Point, size: Size): boolean {
  const { centre, radius } = wheel;
  return outline(middle, size).every(({ x, y }) => {
    const [dx, dy] = [x - centre.x, y - centre.y];
    if (Math.hypot(dx, dy) > radius * 0.92) return false;
    return [...wheel.angles.values()].every((angle) => {
      const ahead = dx * Math.cos(angle) + dy * Math.sin(angle);
      const aside = Math.abs(dy * Math.cos(angle) - dx * Math.sin(angle));
      return ahead < 0 || aside > 14 * wheel.scale;
    });
  });
}

/** Under the hub to one side or the other; on a small wheel out in the widest gap. */
export function hubPlateAt(wheel: Wheel, size: Size): Point {
  const { centre, hubRadius } = wheel;
  const below = centre.y + hubRadius * 0.94 + GAP + size.height / 2;
  const under = [1, -1].flatMap((side) =>
    [0.12, 0.3, 0.5].map((share) => ({
      x: centre.x + side * (hubRadius * share + 8 + size.width / 2),
      y: below,
    })),
  );
  const found = under.find((at) => clear(wheel, at, size));
  if (found) return found;
  const direction = pointAt({ x: 0, y: 0 }, 1, widestGap(wheel));
  return {
    x: centre.x + direction.x * (hubRadius + GAP + size.width / 2),
    y: centre.y + direction.y * (hubRadius + GAP + size.height / 2) + 6,
  };
}
