import { describe, expect, it } from 'vitest';
import { between, CHANGE, moves, progress } from './motion.ts';
import type { BoardPicture, SeatPicture } from './picture.ts';

const SEAT: SeatPicture = {
  id: 'seoul',
  name: 'Seoul',
  place: { lon: 126.98, lat: 37.57 },
  emblem: 'gate',
  you: true,
  speaks: false,
  commitment: 0.7,
  support: 0.5,
  arch: { capability: 0.6, freedom: 0.4, capacity: 0.7, plate: '' },
  exposure: 0.2,
  record: 0.5,
  umbrellaDoubt: null,
  reputation: null,
  broken: false,
};

function picture(
  tie: number,
  commitment: number,
  voice: number,
  abandonment: number,
): BoardPicture {
  return {
    theme: 'night',
    hub: { id: 'washington', name: 'Washington', voice, retrenchment: 0.2, sharedInterest: 0.7 },
    seats: [
      { ...SEAT, commitment },
      { ...SEAT, id: 'tokyo', name: 'Tokyo', arch: null, you: false },
    ],
    deployments: null,
    arcs: [{ from: 'seoul', to: 'tokyo', tie, friction: 0.5, rivets: 0 }],
    threat: { level: 0.8, place: { lon: 126, lat: 40 }, label: '' },
    fears: { abandonment, entrapment: 0.4 },
    options: [],
    expected: null,
    changed: null,
    seaNames: [],
    places: [],
  };
}

const EARLY = picture(0.12, 0.7, 0.3, 0.3);
const LATE = picture(0.66, 0.88, 0.8, 0.1);

describe('between', () => {
  it('starts at the one picture and ends at the other', () => {
    const start = between(EARLY, LATE, 0);
    expect(start.arcs.map((arc) => arc.tie)).toEqual(EARLY.arcs.map((arc) => arc.tie));
    expect(start.fears).toEqual(EARLY.fears);
    expect(start.hub.voice).toBe(EARLY.hub.voice);
    expect(between(EARLY, LATE, CHANGE)).toBe(LATE);
  });

  it('moves rim and spokes before the steelyard', () => {
    const early = between(EARLY, LATE, 200);
    expect(early.arcs[0]!.tie).toBeGreaterThan(EARLY.arcs[0]!.tie);
    expect(early.seats[0]!.commitment).toBeGreaterThan(EARLY.seats[0]!.commitment);
    expect(between(EARLY, LATE, 100).fears).toEqual(EARLY.fears);
  });

  it('takes over at once what is new or has gone', () => {
    const alone = { ...EARLY, seats: EARLY.seats.slice(0, 1), arcs: [] };
    expect(between(alone, LATE, 10).seats[1]).toBe(LATE.seats[1]);
    expect(between(LATE, alone, 10).seats).toHaveLength(1);
  });
});

describe('progress', () => {
  it('overshoots on the beam alone, once and slightly', () => {
    const course = (stage: 'structure' | 'crack' | 'hub' | 'steelyard') =>
      Array.from({ length: CHANGE + 1 }, (_, ms) => progress(stage, ms));
    for (const stage of ['structure', 'crack', 'hub'] as const)
      expect(Math.max(...course(stage))).toBe(1);
    const beam = course('steelyard');
    expect(Math.max(...beam)).toBeGreaterThan(1.01);
    expect(Math.max(...beam)).toBeLessThan(1.1);
    const peak = beam.indexOf(Math.max(...beam));
    const after = beam.slice(peak);
    expect(after.every((value, n) => n === 0 || value <= after[n - 1]!)).toBe(true);
  });
});

describe('moves', () => {
  it('is about values, not about words, options or expectations', () => {
    expect(moves(EARLY, LATE)).toBe(true);
    expect(moves(EARLY, { ...EARLY, theme: 'paper', seaNames: [], options: [] })).toBe(false);
    expect(
      moves(EARLY, {
        ...EARLY,
        expected: { colour: 'bilateral', arcs: [], commitment: [], fears: LATE.fears },
      }),
    ).toBe(false);
  });
});

describe('people abroad', () => {
  const abroad = (people: number): BoardPicture => ({
    ...picture(0.2, 0.7, 0.3, 0.3),
    deployments: [{ name: 'Iraq', lon: 44, lat: 36, people, before: 0, served: people > 0 }],
  });

  it('grow from none to all, with the rim', () => {
    expect(moves(abroad(0), abroad(3600))).toBe(true);
    const half = between(abroad(0), abroad(3600), 200).deployments![0]!;
    expect(half.people).toBeGreaterThan(0);
    expect(half.people).toBeLessThan(3600);
    expect(between(abroad(0), abroad(3600), CHANGE).deployments![0]!.people).toBe(3600);
  });
});
