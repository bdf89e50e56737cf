import { describe, expect, it } from 'vitest';
import { readScenarios } from '../../../../tools/read-scenarios.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import { heldIn } from './held.ts';
import { lineOfHistory } from './line-of-history.ts';
import { reckoned } from './reckoned.ts';

const { scenarios } = await readScenarios('scenarios');
const scenario = scenarios.find(({ id }) => id === 'first-morning')!.scenario;
const OPTION = ['turns', 0, 'options', 'seoul', 0];

describe('the line of history', () => {
  it.each(scenarios)('leads through every turn of $id', ({ scenario: each }) => {
    const line = lineOfHistory(each);
    expect(line).toHaveLength(each.turns.length);
    expect(line.map(({ before }) => before.phase)).toEqual(each.turns.map(() => 'decision'));
    expect(lineOfHistory(each)).toBe(line);
  });

  it('is empty where a scenario cannot be played', () => {
    expect(lineOfHistory({ ...scenario, seats: {} } as Scenario)).toEqual([]);
  });
});

describe('what would happen', () => {
  it('is reckoned for an option, with the fears of the seat first', () => {
    const told = reckoned(scenario, OPTION)!;
    expect(told).toMatchObject({ turn: 1, seat: 'seoul', whole: true });
    expect(told.moves.find(({ name }) => name === 'commitment')!.to).toBeGreaterThan(
      told.moves.find(({ name }) => name === 'commitment')!.from,
    );
    expect(told.moves[0]!.name).toBe('abandonment');
  });

  it('moves with an effect', () => {
    const changed = structuredClone(scenario);
    changed.turns[0]!.options.seoul![0]!.effects[0]!.by += 0.2;
    const to = (of: Scenario) =>
      reckoned(of, OPTION)!.moves.find(({ name }) => name === 'commitment')!.to;
    expect(to(changed) - to(scenario)).toBeCloseTo(0.2, 5);
  });

  it('is reckoned for an answer by itself', () => {
    const { moves, whole } = reckoned(scenario, ['calls', 'strait', 'answers', 'send'])!;
    expect(whole).toBe(false);
    const record = moves.find(({ name }) => name === 'record')!;
    expect(record.to - record.from).toBeCloseTo(0.05, 5);
  });

  it('is nothing for what the scenario does not have', () => {
    expect(reckoned(scenario, ['turns', 9, 'options', 'seoul', 0])).toBeUndefined();
  });
});

describe('a condition on the line of history', () => {
  it('holds or not in each turn in which it is asked, and shows what it reads', () => {
    const [held, ...more] = heldIn(scenario, [
      'turns',
      0,
      'options',
      'tokyo',
      0,
      'leanings',
      0,
      'when',
    ]);
    expect(more).toEqual([]);
    expect(held).toMatchObject({ turn: 1, holds: true });
    expect(held!.parts.map(({ path }) => path)).toEqual(['abandonment']);
    expect(heldIn(scenario, ['turns', 0, 'date'])).toEqual([]);
  });
});
