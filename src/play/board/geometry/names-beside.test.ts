import { describe, expect, it } from 'vitest';
import { namesBeside } from './names-beside.ts';

const FRAME = { x: 0, y: 0, width: 200, height: 100 };

describe('names beside their pins', () => {
  it('stand to the right, or on another side at the edge', () => {
    const [free, edge] = namesBeside(
      [
        { x: 50, y: 30, radius: 4, width: 40 },
        { x: 180, y: 70, radius: 4, width: 40 },
      ],
      14,
      FRAME,
    );
    expect(free!.x).toBe(57);
    expect(edge!.x + 40).toBeLessThan(180);
  });

  it('never lie on a pin or on each other, and give way in the order given', () => {
    const crowd = Array.from({ length: 9 }, (_, n) => ({
      ...{ x: 90 + 4 * (n % 3), y: 45 + 4 * Math.floor(n / 3), radius: 4, width: 50 },
    }));
    const spots = namesBeside(crowd, 14, FRAME);
    expect(spots[0]).not.toBeNull();
    expect(spots.filter((spot) => spot === null).length).toBeGreaterThan(0);
    const set = spots.filter((spot) => spot !== null);
    for (const a of set)
      for (const b of set)
        if (a !== b)
          expect(
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + 14 <= b.y || b.y + 14 <= a.y,
          ).toBe(true);
  });

  it('have no place where there is no name', () => {
    expect(namesBeside([{ x: 50, y: 30, radius: 4, width: 0 }], 14, FRAME)).toEqual([null]);
  });
});
