import { describe, expect, it } from 'vitest';
import { stretchesOf } from './lesson.ts';

describe('a lesson on paper', () => {
  it.each(['50', '75', '100'] as const)('fills %s minutes without a gap', (plan) => {
    for (const turns of [1, 2, 4, 7, 12]) {
      const stretches = stretchesOf(plan, turns);
      expect(stretches[0]).toMatchObject({ from: 0, part: 'joining' });
      expect(stretches.at(-1)).toMatchObject({ to: Number(plan), part: 'debrief' });
      expect(stretches.slice(1).map(({ from }) => from)).toEqual(
        stretches.slice(0, -1).map(({ to }) => to),
      );
    }
  });

  it('has the dilemmas that fit, and keeps in reserve what few dilemmas leave over', () => {
    const parts = (turns: number) => stretchesOf('50', turns).map(({ part }) => part);
    expect(parts(9)).toEqual(['joining', 0, 1, 2, 'debrief']);
    expect(parts(2)).toEqual(['joining', 0, 1, 'reserve', 'debrief']);
  });
});
