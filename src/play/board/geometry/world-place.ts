// Wheel and world chart share the free rectangle: the chart takes the lower left corner, and the
// wheel moves aside and shrinks a little, so that neither lies on the other.
import type { Rectangle } from '../layout.ts';
import { circleIn } from './wheel.ts';

/** Px. Under the smallest width neighbouring pins run together, over the largest nothing is gained. */
const WIDTH = { least: 190, most: 460, step: 10 };
const ASPECT = 2;
const MARGIN = 10;
/** Reach of the wheel with its graduation and seats, in shares of the radius. */
const REACH = 1.16;
/** How much of its radius the wheel may give away, for a large chart and for any at all. */
const KEPT = { gladly: 0.88, atLeast: 0.68 };
/** In how many steps the wheel moves aside or up. */
const STEPS = 8;

export interface Shared {
  world: Rectangle;
  /** What is left for the wheel. */
  wheel: Rectangle;
}

function clear(world: Rectangle, wheel: Rectangle): boolean {
  const { centre, radius } = circleIn(wheel);
  const dx = Math.max(0, centre.x - (world.x + world.width));
  const dy = Math.max(0, world.y - centre.y);
  return Math.hypot(dx, dy) >= radius * REACH;
}

/** The largest wheel beside a chart of this width. */
function beside(free: Rectangle, width: number, foot: number): Shared {
  const height = width / ASPECT;
  const y = free.y + free.height - height - MARGIN - foot;
  const world = { x: free.x + MARGIN, y, width, height };
  let [best, radius] = [free, 0];
  for (let aside = 0; aside <= STEPS; aside += 1)
    for (let up = 0; up <= STEPS; up += 1) {
      const shift = (aside / STEPS) * (width + MARGIN);
      const lift = (up / STEPS) * (height + MARGIN + foot);
      const wheel = {
        x: free.x + shift,
        y: free.y,
        width: free.width - shift,
        height: free.height - lift,
      };
      const found = circleIn(wheel).radius;
      if (found > radius && clear(world, wheel)) [best, radius] = [wheel, found];
    }
  return { world, wheel: best };
}

/** Null where the free rectangle is too small for both: there the page shows the chart itself. */
export function placeWorld(free: Rectangle, foot: number): Shared | null {
  const whole = circleIn(free).radius;
  const keeps = ({ wheel }: Shared, share: number) => circleIn(wheel).radius >= whole * share;
  for (let width = WIDTH.most; width > WIDTH.least; width -= WIDTH.step) {
    const found = beside(free, width, foot);
    if (width < free.width * 0.6 && keeps(found, KEPT.gladly)) return found;
  }
  const small = beside(free, WIDTH.least, foot);
  return WIDTH.least < free.width * 0.6 && keeps(small, KEPT.atLeast) ? small : null;
}
