import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARTS } from './charts.ts';
import { FIX_ANGLE, fixChart } from './projection.ts';

const SEOUL = { lon: 126.98, lat: 37.57 };
const TOKYO = { lon: 139.69, lat: 35.68 };

describe('fixChart', () => {
  it('puts both fixes on the rim of any wheel', () => {
    const lengths = fc.tuple(
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 0, max: 2000 }),
      fc.integer({ min: 40, max: 600 }),
    );
    fc.assert(
      fc.property(lengths, ([x, y, radius]) => {
        const { projection } = fixChart([SEOUL, TOKYO], { x, y }, radius);
        for (const place of [SEOUL, TOKYO]) {
          const point = projection(place);
          expect(Math.hypot(point.x - x, point.y - y)).toBeCloseTo(radius, 6);
        }
      }),
      { seed: 1953 },
    );
  });

  it('keeps north up, east right and the hub south of both', () => {
    const { projection, angles } = fixChart([SEOUL, TOKYO], { x: 0, y: 0 }, 200);
    const [seoul, tokyo] = [projection(SEOUL), projection(TOKYO)];
    expect(seoul.x).toBeLessThan(tokyo.x);
    expect(seoul.y).toBeLessThan(tokyo.y);
    expect(Math.max(seoul.y, tokyo.y)).toBeLessThan(0);
    expect(angles[1]! - angles[0]!).toBeCloseTo(FIX_ANGLE, 9);
    expect(projection({ lon: 121.6, lat: 25 }).y).toBeGreaterThan(seoul.y);
  });

  it('does not mind in which order the fixes come', () => {
    const one = fixChart([SEOUL, TOKYO], { x: 0, y: 0 }, 200).projection(SEOUL);
    const other = fixChart([TOKYO, SEOUL], { x: 0, y: 0 }, 200).projection(SEOUL);
    expect(one.x).toBeCloseTo(other.x, 9);
    expect(one.y).toBeCloseTo(other.y, 9);
  });

  it('lays three fixes on the rim where the hub is amid them', () => {
    const places = [
      { lon: 2.35, lat: 48.86 },
      { lon: 7.1, lat: 50.73 },
      { lon: -0.13, lat: 51.51 },
    ] as const;
    const { projection, angles } = fixChart(places, { x: 0, y: 0 }, 200, CHARTS['north-atlantic']);
    expect(angles).toHaveLength(3);
    for (const place of places) {
      const { x, y } = projection(place);
      expect(Math.hypot(x, y)).toBeCloseTo(200, 6);
    }
  });
});
