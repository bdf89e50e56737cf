import { describe, expect, it } from 'vitest';
import { contains } from '../layout.ts';
import { THREAT_REACH, threatPoint } from './threat-point.ts';
import { placeWheel } from './wheel.ts';

const FREE = { x: 300, y: 60, width: 760, height: 590 };
const ASIA = placeWheel(FREE, [
  { id: 'seoul', place: { lon: 126.98, lat: 37.57 } },
  { id: 'tokyo', place: { lon: 139.69, lat: 35.68 } },
]);
const EUROPE = placeWheel(FREE, [
  { id: 'paris', place: { lon: 2.35, lat: 48.86 } },
  { id: 'bonn', place: { lon: 7.1, lat: 50.73 } },
  { id: 'london', place: { lon: -0.13, lat: 51.51 } },
]);

describe('threatPoint', () => {
  it('is the place itself where the sheet shows it', () => {
    const place = { lon: 125.9, lat: 40.2 };
    expect(threatPoint(ASIA, FREE, place)).toEqual(ASIA.project(place));
  });

  it('is the edge in its direction where the place lies off the sheet', () => {
    const moscow = { lon: 37.6, lat: 55.75 };
    const [true_, shown] = [EUROPE.project(moscow), threatPoint(EUROPE, FREE, moscow)];
    const { centre, radius } = EUROPE;
    const angle = ({ x, y }: { x: number; y: number }) => Math.atan2(y - centre.y, x - centre.x);
    expect(contains(FREE, true_)).toBe(false);
    expect(angle(shown)).toBeCloseTo(angle(true_), 9);
    expect(FREE.x + FREE.width - shown.x).toBeGreaterThanOrEqual(radius * THREAT_REACH - 1e-6);
    expect(shown.y - FREE.y).toBeGreaterThanOrEqual(radius * THREAT_REACH - 1e-6);
  });
});
