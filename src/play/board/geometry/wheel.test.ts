import { describe, expect, it } from 'vitest';
import { placeWheel, seatPoint, widestGap, wrap } from './wheel.ts';

const FREE = { x: 300, y: 60, width: 760, height: 590 };
const SEOUL = { id: 'seoul', place: { lon: 126.98, lat: 37.57 } } as const;
const TOKYO = { id: 'tokyo', place: { lon: 139.69, lat: 35.68 } } as const;
const PARTNERS = { id: 'partners', place: 'sea' } as const;

describe('placeWheel', () => {
  it('stays inside of what is free, graduated ring and all', () => {
    const { centre, radius } = placeWheel(FREE, [SEOUL, TOKYO, PARTNERS]);
    expect(centre.x - radius * 1.13).toBeGreaterThan(FREE.x);
    expect(centre.y - radius * 1.13).toBeGreaterThan(FREE.y);
    expect(centre.y + radius * 1.13).toBeLessThan(FREE.y + FREE.height);
  });

  it('sets seats at true places where the chart has them', () => {
    const wheel = placeWheel(FREE, [SEOUL, TOKYO, PARTNERS]);
    for (const { id, place } of [SEOUL, TOKYO]) {
      const [seat, true_] = [seatPoint(wheel, id), wheel.project(place)];
      expect(seat.x).toBeCloseTo(true_.x, 6);
      expect(seat.y).toBeCloseTo(true_.y, 6);
    }
  });

  it('gives the open south to those at sea, in equal parts', () => {
    const wheel = placeWheel(FREE, [SEOUL, TOKYO, PARTNERS]);
    expect(seatPoint(wheel, 'partners').y).toBeGreaterThan(wheel.centre.y + wheel.radius * 0.9);
    const four = placeWheel(FREE, [SEOUL, TOKYO, PARTNERS, { id: 'canberra', place: 'sea' }]);
    const ring = [...four.angles.values()].map(wrap).sort((a, b) => a - b);
    const gaps = ring.map((angle, n) => wrap((ring[n + 1] ?? ring[0]!) - angle));
    expect(Math.min(...gaps)).toBeGreaterThan(1.4);
  });

  it('draws the same chart when a seat is missing', () => {
    const whole = placeWheel(FREE, [SEOUL, TOKYO, PARTNERS]);
    for (const seats of [[SEOUL, PARTNERS], [TOKYO, PARTNERS], [PARTNERS]]) {
      const { x, y } = placeWheel(FREE, seats).project(SEOUL.place);
      expect(x).toBeCloseTo(whole.project(SEOUL.place).x, 6);
      expect(y).toBeCloseTo(whole.project(SEOUL.place).y, 6);
    }
  });

  it('is flat under 120 px', () => {
    expect(placeWheel({ x: 0, y: 0, width: 160, height: 160 }, [SEOUL, TOKYO]).flat).toBe(true);
    expect(placeWheel({ x: 0, y: 0, width: 360, height: 230 }, [SEOUL, TOKYO]).flat).toBe(false);
  });
});

describe('widestGap', () => {
  it('takes the western one of two', () => {
    expect(Math.cos(widestGap(placeWheel(FREE, [SEOUL, TOKYO, PARTNERS])))).toBeLessThan(0);
  });
});
