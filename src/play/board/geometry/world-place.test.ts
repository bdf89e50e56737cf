import { describe, expect, it } from 'vitest';
import { circleIn } from './wheel.ts';
import { placeWorld } from './world-place.ts';

const SIZES = [
  { width: 529, height: 712 },
  { width: 565, height: 470 },
  { width: 500, height: 416 },
  { width: 900, height: 620 },
  { width: 1200, height: 800 },
].map((size) => ({ x: 300, y: 64, ...size }));

describe('wheel and world chart', () => {
  it.each(SIZES)('both stand in $width by $height, and neither lies on the other', (free) => {
    const { world, wheel } = placeWorld(free, 36)!;
    const { centre, radius } = circleIn(wheel);
    const dx = Math.max(0, centre.x - (world.x + world.width));
    const dy = Math.max(0, world.y - centre.y);
    expect(Math.hypot(dx, dy)).toBeGreaterThan(radius * 1.13);
    expect(radius).toBeGreaterThan(circleIn(free).radius * 0.68);
    expect(world.x).toBeGreaterThan(free.x);
    expect(world.y + world.height).toBeLessThan(free.y + free.height - 36);
    expect(centre.x + radius).toBeLessThan(free.x + free.width);
  });

  it('leaves a phone its wheel', () => {
    expect(placeWorld({ x: 0, y: 0, width: 316, height: 230 }, 0)).toBeNull();
  });

  it('takes a larger chart where there is more room', () => {
    const widths = SIZES.map((free) => placeWorld(free, 36)!.world.width);
    expect(widths.at(-1)).toBeGreaterThan(widths[1]!);
  });
});
