import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  crackAngles,
  crackCount,
  laidPieces,
  piecesBetween,
  rivetAngles,
  spanBetween,
} from './rim.ts';
import { placeWheel, wrap } from './wheel.ts';

const WHEEL = placeWheel({ x: 0, y: 0, width: 800, height: 600 }, [
  { id: 'seoul', place: { lon: 126.98, lat: 37.57 } },
  { id: 'tokyo', place: { lon: 139.69, lat: 35.68 } },
  { id: 'partners', place: 'sea' },
  { id: 'canberra', place: 'sea' },
]);
const SPAN = { start: 1, sweep: 2, lane: 1 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const total = (pieces: { sweep: number }[]) => pieces.reduce((sum, { sweep }) => sum + sweep, 0);

describe('spanBetween', () => {
  it('is the same arc from either seat, and leaves the seats free', () => {
    const [there, back] = [
      spanBetween(WHEEL, 'seoul', 'tokyo')!,
      spanBetween(WHEEL, 'tokyo', 'seoul')!,
    ];
    expect(back.start).toBeCloseTo(there.start, 9);
    expect(back.sweep).toBeCloseTo(there.sweep, 9);
    expect(wrap(there.start - WHEEL.angles.get('seoul')!)).toBeGreaterThan(0.1);
  });

  it('ties seats that are not neighbours inside the rim', () => {
    const ring = [...WHEEL.angles].sort(([, a], [, b]) => wrap(a) - wrap(b)).map(([id]) => id);
    expect(spanBetween(WHEEL, ring[0]!, ring[1]!)?.lane).toBe(1);
    expect(spanBetween(WHEEL, ring[0]!, ring[2]!)?.lane).toBeLessThan(1);
  });

  it('knows no arc to a stranger or to oneself', () => {
    expect(spanBetween(WHEEL, 'seoul', 'bonn')).toBeNull();
    expect(spanBetween(WHEEL, 'seoul', 'seoul')).toBeNull();
  });
});

describe('laidPieces', () => {
  it('lays the share of the arc that the tie says, half from each end', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.96, noNaN: true }), (tie) => {
        const pieces = laidPieces(SPAN, tie);
        expect(total(pieces)).toBeCloseTo(SPAN.sweep * tie, 9);
        expect(pieces[0]!.start).toBe(SPAN.start);
        expect(pieces[1]!.start + pieces[1]!.sweep).toBeCloseTo(SPAN.start + SPAN.sweep, 9);
      }),
      { seed: 1954 },
    );
  });

  it('closes at the end and vanishes at nothing', () => {
    expect(laidPieces(SPAN, 1)).toEqual([{ start: 1, sweep: 2 }]);
    expect(laidPieces(SPAN, 0)).toEqual([]);
  });
});

describe('piecesBetween', () => {
  it('is the difference, the same for growing and for shrinking', () => {
    fc.assert(
      fc.property(share, share, (a, b) => {
        const pieces = piecesBetween(SPAN, a, b);
        expect(pieces).toEqual(piecesBetween(SPAN, b, a));
        if (pieces.length > 0) expect(total(pieces)).toBeCloseTo(Math.abs(a - b) * SPAN.sweep, 9);
      }),
      { seed: 1965 },
    );
  });
});

describe('cracks and rivets', () => {
  it('counts cracks by friction', () => {
    expect([0, 0.24, 0.25, 0.4, 0.74, 0.75, 1].map(crackCount)).toEqual([0, 0, 1, 2, 2, 3, 3]);
  });

  it('keeps the first two cracks on what is laid', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.02, max: 1, noNaN: true }), (tie) => {
        const [first, second, third] = crackAngles(SPAN, tie, 1);
        const half = (SPAN.sweep * tie) / 2;
        expect(first! - SPAN.start).toBeLessThan(half);
        expect(SPAN.start + SPAN.sweep - second!).toBeLessThan(half);
        expect(third).toBe(SPAN.start + SPAN.sweep / 2);
      }),
      { seed: 1998 },
    );
  });

  it('shares rivets out between two pieces', () => {
    expect(rivetAngles(laidPieces(SPAN, 0.5), 5)).toHaveLength(5);
    expect(rivetAngles(laidPieces(SPAN, 1), 3)).toHaveLength(3);
    expect(rivetAngles([], 5)).toEqual([]);
  });
});
