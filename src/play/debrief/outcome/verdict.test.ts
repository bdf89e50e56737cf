import { describe, expect, it } from 'vitest';
import type { Ends } from '../../../game/index.ts';
import { disagreementOf, verdictOf } from './verdict.ts';

const before: Ends = {
  abandonmentCost: 0.3,
  umbrellaDoubt: 0.5,
  entrapmentHarm: 0.2,
  freedom: 0.5,
  support: 0.5,
  capacity: 0.7,
  reputation: 0.4,
};
const after: Ends = { ...before, abandonmentCost: 0.2, entrapmentHarm: 0.3, support: 0.45 };

describe('the verdict of a desk', () => {
  it('counts less of what is feared as better, and what it does not weigh not at all', () => {
    const { weighed, sum } = verdictOf({ abandonmentCost: 0.6, support: 0.4 }, before, after);
    expect(weighed.map(({ outcome }) => outcome)).toEqual(['abandonmentCost', 'support']);
    expect(sum).toBeCloseTo(0.6 * 0.1 - 0.4 * 0.05, 12);
  });

  it('is nought where nothing changed', () => {
    expect(verdictOf({ freedom: 1 }, before, before).sum).toBe(0);
  });
});

describe('the disagreement', () => {
  it('stands between the best and the worst verdict, over what parts them most', () => {
    const verdicts = {
      foreign: verdictOf({ abandonmentCost: 0.8, support: 0.2 }, before, after),
      unification: verdictOf({ entrapmentHarm: 0.9, support: 0.1 }, before, after),
      public: verdictOf({ support: 1 }, before, after),
    };
    const found = disagreementOf(verdicts);
    expect(found).toMatchObject({ pleased: 'foreign', sore: 'unification' });
    expect(found!.outcome).toBe('entrapmentHarm');
    expect([found!.high, found!.low]).toEqual([0.9, 0]);
  });

  it('is none where all come to the same', () => {
    const same = verdictOf({ freedom: 1 }, before, after);
    expect(disagreementOf({ one: same, other: same })).toBeNull();
  });
});
