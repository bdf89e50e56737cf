import { describe, expect, it } from 'vitest';
import { shareOut } from './shares.ts';

describe('shareOut', () => {
  it('gives the largest share first and splits the whole edge', () => {
    const parts = shareOut({ bilateral: 0.4, independent: 0, multilateral: 0.5 });
    expect(parts.map(({ strategy }) => strategy)).toEqual(['multilateral', 'bilateral']);
    expect(parts.reduce((sum, { part }) => sum + part, 0)).toBeCloseTo(1, 12);
  });

  it('leaves slight shares out', () => {
    const parts = shareOut({ bilateral: 0.8, independent: 0.1, multilateral: 0 });
    expect(parts).toEqual([{ strategy: 'bilateral', part: 1 }]);
  });

  it('has no mark for an option without effort', () => {
    expect(shareOut({ bilateral: 0, independent: 0, multilateral: 0 })).toEqual([]);
  });
});
