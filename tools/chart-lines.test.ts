import { describe, expect, it } from 'vitest';
import { clipRing, extent, simplify, steps, unwrap } from './chart-lines.ts';

const REGION = { west: 0, east: 10, south: 0, north: 10 };

describe('lines for the chart', () => {
  it('cuts a ring at the edge of the region', () => {
    const cut = clipRing(
      [
        [5, 5],
        [15, 5],
        [15, 8],
        [5, 8],
      ],
      REGION,
    );
    expect(Math.max(...cut.map(([lon]) => lon!))).toBe(10);
    expect(cut).toHaveLength(4);
    expect(
      clipRing(
        [
          [20, 20],
          [30, 20],
          [30, 30],
        ],
        REGION,
      ),
    ).toEqual([]);
  });

  it('drops points on a straight line and keeps the corner', () => {
    expect(
      simplify(
        [
          [0, 0],
          [1, 0.001],
          [2, 0],
          [2, 2],
        ],
        0.01,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
      [2, 2],
    ]);
  });

  it('measures the longer side of an islet', () => {
    expect(
      extent([
        [1, 1],
        [1.5, 1.1],
      ]),
    ).toBeCloseTo(0.5, 12);
  });

  it('follows a ring over the 180th meridian without a leap', () => {
    const ring = [
      [170, 65],
      [179, 66],
      [-179, 67],
      [-170, 66],
      [178, 64],
    ];
    expect(unwrap(ring).map(([lon]) => lon)).toEqual([170, 179, 181, 190, 178]);
  });

  it('packs a line as its first point and steps, without steps of nothing', () => {
    const line = [
      [10, 20],
      [10.01, 20],
      [10.5, 19],
    ];
    expect(steps(line, 0.1)).toEqual([100, 200, 5, -10]);
  });
});
