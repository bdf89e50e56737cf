import { describe, expect, it } from 'vitest';
import { isAway, putAway } from './put-away.ts';

describe('notes that were put away', () => {
  it('stay away for the match', () => {
    const one = putAway(null, 'tutorial:7', 'first.briefing');
    const two = putAway(one, 'tutorial:7', 'first.debate');
    expect(isAway(two, 'tutorial:7', 'first.briefing')).toBe(true);
    expect(isAway(two, 'tutorial:7', 'first.debate')).toBe(true);
    expect(isAway(two, 'tutorial:7', 'first.decision')).toBe(false);
  });

  it('come back in another match', () => {
    const kept = putAway(null, 'tutorial:7', 'first.briefing');
    expect(isAway(kept, 'tutorial:70', 'first.briefing')).toBe(false);
    const next = putAway(kept, 'tutorial:70', 'first.debate');
    expect(isAway(next, 'tutorial:7', 'first.briefing')).toBe(false);
    expect(isAway(next, 'tutorial:70', 'first.debate')).toBe(true);
  });

  it('are kept once, however often they are put away', () => {
    const once = putAway(null, 'tutorial:7', 'first.briefing');
    expect(putAway(once, 'tutorial:7', 'first.briefing')).toBe(once);
  });
});
