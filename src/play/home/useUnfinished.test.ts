import { describe, expect, it } from 'vitest';
import { blankDraft } from '../player/draft/draft.ts';
import type { Save } from '../saves/save.ts';
import type { BrokenSave } from '../saves/store.ts';
import { newestOfEach } from './useUnfinished.ts';

const save = (id: string, scenario: string, phase: Save['phase']): Save => ({
  format: 1,
  id,
  name: null,
  scenario,
  turn: 1,
  turns: 3,
  phase,
  saved: 0,
  record: {} as Save['record'],
  draft: blankDraft(1),
});

describe('unfinished matches', () => {
  it('are one of each scenario, the newest', () => {
    const kept = [
      save('a', 'one', 'debate'),
      save('b', 'two', 'briefing'),
      save('c', 'one', 'debate'),
    ];
    expect(newestOfEach(kept).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('leave out what is over and what cannot be read', () => {
    const broken: BrokenSave = { id: 'x', broken: true, place: 'turn', reason: 'missing' };
    expect(newestOfEach([broken, save('a', 'one', 'over'), save('b', 'one', 'debate')])).toEqual([
      save('b', 'one', 'debate'),
    ]);
  });
});
