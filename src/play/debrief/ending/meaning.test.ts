import { describe, expect, it } from 'vitest';
import { firstChoice, PROCEED, TO_DECISION, tableAfter } from '../../../../tests/play/table.ts';
import { startOf } from '../../../game/index.ts';
import { fearsCourse } from './course.ts';
import { winAndPrice } from './meaning.ts';

describe('what was won and what was paid', () => {
  const before = { entrapmentHarm: 0.3, freedom: 0.5, support: 0.5 };

  it('counts less of what is feared as won', () => {
    expect(winAndPrice(before, { entrapmentHarm: 0.2, freedom: 0.55, support: 0.44 })).toEqual({
      win: { outcome: 'entrapmentHarm', before: 30, after: 20 },
      price: { outcome: 'support', before: 50, after: 44 },
    });
  });

  it('is nothing where the print stays the same', () => {
    expect(winAndPrice(before, { ...before, freedom: 0.501 })).toEqual({ win: null, price: null });
  });
});

describe('the course of the two fears', () => {
  it('has a station for the start and for every answered turn', () => {
    const table = tableAfter(...TO_DECISION, firstChoice(), PROCEED);
    const course = fearsCourse(table);
    expect(course).toHaveLength(2);
    const { indices } = startOf(table.match).world;
    const { abandonment, umbrellaDoubt, entrapment } = indices[table.seat]!;
    expect(course[0]).toEqual({ abandonment: Math.max(abandonment, umbrellaDoubt), entrapment });
  });
});
