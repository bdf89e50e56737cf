import { expect, it } from 'vitest';
import { WORLD_LAND, WORLD_REGION } from './land.ts';

/** Even-odd, as the chart is filled. */
function ashore(lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of WORLD_LAND)
    ring.forEach((a, n) => {
      const b = ring.at(n - 1)!;
      if (a.lat > lat === b.lat > lat) return;
      if (lon < ((b.lon - a.lon) * (lat - a.lat)) / (b.lat - a.lat) + a.lon) inside = !inside;
    });
  return inside;
}

it('has the places of land missions ashore, and the oceans at sea', () => {
  const land = [
    [45.2, 2.6],
    [14, -9],
    [69.27, 34.95],
    [44, 36.2],
    [-72.4, 19],
    [31.56, 6.21],
    [127.3, 37.5],
    [175, 67],
  ];
  const sea = [
    [48, 12.3],
    [-30, 20],
    [80, -20],
    [187, 20],
    [-150, 30],
  ];
  for (const [lon, lat] of land) expect(ashore(lon!, lat!), `${lon} ${lat}`).toBe(true);
  for (const [lon, lat] of sea) expect(ashore(lon!, lat!), `${lon} ${lat}`).toBe(false);
});

it('stays within its region, without a line across the whole chart', () => {
  for (const ring of WORLD_LAND)
    ring.forEach(({ lon }, n) => {
      expect(lon).toBeGreaterThanOrEqual(WORLD_REGION.west - 0.1);
      expect(lon).toBeLessThanOrEqual(WORLD_REGION.east + 0.1);
      expect(Math.abs(lon - ring.at(n - 1)!.lon)).toBeLessThan(60);
    });
});
