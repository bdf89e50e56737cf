import { describe, expect, it } from 'vitest';
import { BORDERS, LAND } from './data.ts';

/** Even-odd, as the chart is filled. */
function ashore(lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of LAND)
    ring.forEach((a, n) => {
      const b = ring.at(n - 1)!;
      if (a.lat > lat === b.lat > lat) return;
      if (lon < ((b.lon - a.lon) * (lat - a.lat)) / (b.lat - a.lat) + a.lon) inside = !inside;
    });
  return inside;
}

describe('the chart', () => {
  it('has the capitals on land and the seas at sea', () => {
    const capitals = [
      [126.98, 37.57],
      [139.69, 35.68],
      [125.75, 39.03],
      [116.4, 39.9],
      [121.5, 25.05],
    ];
    const seas = [
      [134.5, 39.5],
      [123.5, 35.5],
      [125, 29],
      [150, 33],
      [135, 22],
    ];
    for (const [lon, lat] of capitals) expect(ashore(lon!, lat!), `${lon} ${lat}`).toBe(true);
    for (const [lon, lat] of seas) expect(ashore(lon!, lat!), `${lon} ${lat}`).toBe(false);
  });

  it('has islands that a board about Korea and Japan must not lose', () => {
    for (const [lon, lat] of [
      [126.55, 33.38],
      [129.3, 34.4],
      [130.86, 37.5],
      [127.95, 26.5],
    ])
      expect(ashore(lon!, lat!), `${lon} ${lat}`).toBe(true);
  });

  it('keeps borders apart from coasts', () => {
    expect(BORDERS.length).toBeGreaterThan(10);
    expect(
      BORDERS.flat().some(({ lon, lat }) => lon > 126 && lon < 128.5 && lat > 37.5 && lat < 38.7),
    ).toBe(true);
  });
});
