import { describe, expect, it } from 'vitest';
import { hubPlateAt } from './hub-plate.ts';
import { placeWheel } from './wheel.ts';

const SEATS = [
  { id: 'seoul', place: { lon: 126.98, lat: 37.57 } },
  { id: 'tokyo', place: { lon: 139.69, lat: 35.68 } },
  { id: 'partners', place: 'sea' },
] as const;
const SIZE = { width: 120, height: 26 };

describe('hubPlateAt', () => {
  it('stands under the hub, between spokes and inside the rim, where there is room', () => {
    const wheel = placeWheel({ x: 0, y: 0, width: 900, height: 600 }, [...SEATS]);
    const { x, y } = hubPlateAt(wheel, SIZE);
    expect(y - SIZE.height / 2).toBeGreaterThan(wheel.centre.y + wheel.hubRadius * 0.9);
    const corner = { x: Math.abs(x - wheel.centre.x) + SIZE.width / 2, y: y - wheel.centre.y };
    expect(Math.hypot(corner.x, corner.y)).toBeLessThan(wheel.radius);
  });

  it('goes out into the western gap on a small wheel', () => {
    const wheel = placeWheel({ x: 0, y: 0, width: 360, height: 230 }, [...SEATS]);
    expect(hubPlateAt(wheel, SIZE).x + SIZE.width / 2).toBeLessThan(wheel.centre.x);
  });
});
