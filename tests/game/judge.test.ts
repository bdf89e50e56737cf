import { describe, expect, it } from 'vitest';
import { holds, judge, matchOf, startOf } from '../../src/game/index.ts';
import { conditionSchema } from '../../src/scenario/format/condition.ts';
import { builtIn } from './scenario.ts';

const scenario = builtIn('third-approach');
const { world } = startOf(
  matchOf(scenario, { people: ['seoul'], seed: 1, tension: 'tense', switches: {} }),
);
const scene = { scenario, world, seat: 'seoul', turn: 1 };
const judged = (text: string) => judge(conditionSchema.parse(text), scene);

describe('a condition taken apart', () => {
  it('tells which of its parts failed', () => {
    const { kind, ...rest } = judged('support >= 0 && turn == 2 && freedom <= 1');
    expect(kind).toBe('all');
    expect(rest.holds).toBe(false);
    expect('of' in rest && rest.of.map((part) => part.holds)).toEqual([true, false, true]);
  });

  it('tells alternatives apart from demands', () => {
    const whole = judged('turn == 1 && (turn == 5 || support >= 0)');
    expect(whole).toMatchObject({
      kind: 'all',
      holds: true,
      of: [
        { kind: 'test', parts: [{ path: 'turn', value: 1 }] },
        { kind: 'any', of: [{ holds: false }, { holds: true }] },
      ],
    });
  });

  it.each([
    'turn == 1',
    '!(turn == 1)',
    'turn in [2, 3]',
    'true',
    'support + 1 > 1.2 || turn == 9',
  ])('holds where the condition does: %s', (text) => {
    expect(judged(text).holds).toBe(holds(conditionSchema.parse(text), scene));
  });
});
