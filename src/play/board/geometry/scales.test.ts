import { describe, expect, it } from 'vitest';
import {
  archStones,
  dimSteps,
  fiveMarks,
  setOff,
  spokeWidth,
  starTurn,
  swellRows,
  tableLights,
  threatRings,
  wheelState,
} from './scales.ts';

const arc = (tie: number, friction = 0) => ({ from: 'a', to: 'b', tie, friction, rivets: 0 });
const state = (...arcs: ReturnType<typeof arc>[]) => wheelState({ arcs, seats: [] });

describe('the grammar of the wheel', () => {
  it('draws commitment as 3 + 22 C', () => {
    expect([0, 0.5, 1].map(spokeWidth)).toEqual([3, 14, 25]);
  });

  it('counts marks, and never beyond its scale', () => {
    expect([0, 0.01, 0.5, 0.8, 1, 2].map(threatRings)).toEqual([0, 1, 3, 4, 5, 5]);
    expect([0, 0.5, 1].map(swellRows)).toEqual([0, 2, 4]);
    expect([0, 0.7, 1, 9].map(archStones)).toEqual([0, 6, 8, 8]);
    expect([-1, 0.49, 1].map(fiveMarks)).toEqual([0, 2, 5]);
    expect([0, 1].map(tableLights)).toEqual([0, 6]);
  });

  it('dims the hub one step per quarter', () => {
    expect([0, 0.24, 0.25, 0.5, 0.99, 1].map(dimSteps)).toEqual([0, 0, 1, 2, 3, 4]);
  });

  it('turns the star 40 degrees when nothing is shared', () => {
    expect(starTurn(1)).toBe(0);
    expect((starTurn(0) * 180) / Math.PI).toBeCloseTo(40, 9);
  });

  it('names ties, not success', () => {
    expect(state(arc(1), arc(0.97))).toBe('together');
    expect(state(arc(0.8), arc(0.7))).toBe('even');
    expect(state(arc(0.5), arc(0.9))).toBe('uneven');
    expect(state(arc(0.9, 0.41))).toBe('uneven');
    expect(state(arc(0.1), arc(0.1))).toBe('snapped');
    expect(wheelState({ arcs: [], seats: [] })).toBe('even');
    expect(setOff('uneven')).toBeLessThan(0);
    expect(setOff('snapped')).toBeGreaterThan(0);
  });
});
