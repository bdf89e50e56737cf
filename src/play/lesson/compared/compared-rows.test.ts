import { expect, it } from 'vitest';
import { builtIn, played } from '../../../../tests/classroom/class-of.ts';
import { earlierChoices } from '../../../classroom/review/earlier.ts';
import { voteResults } from '../../../classroom/review/moved.ts';
import { comparedRows } from './compared-rows.ts';

it('sets the tables of a class against each other, against history and against earlier classes', () => {
  const { scenario, state } = played({ form: 'parallel', tables: 3 }, 12);
  const before = played({ form: 'parallel', tables: 2, seed: 5 }, 8).state;
  const running = { ...before, step: 'vote' as const };
  const earlier = earlierChoices([before, running]);
  expect(earlier.classes).toBe(1);
  const { turns, rows } = comparedRows({ votes: voteResults(state), earlier }, scenario);
  expect(turns).toEqual([1, 2, 3]);
  expect(rows.map(({ by, table }) => `${by} ${table}`)).toEqual([
    ...['table 0', 'table 1', 'table 2', 'history 0', 'earlier 0'],
  ]);
  const [first] = state.verdicts;
  expect(rows[0]!.cells[0]).toEqual([{ option: first!.option, tables: null }]);
  const { history } = builtIn('third-approach').scenario.turns[0]!;
  expect(rows[3]!.cells[0]).toEqual([{ option: history!.options.seoul, tables: null }]);
  const counted = rows[4]!.cells[0]!.reduce((sum, { tables }) => sum + (tables ?? 0), 0);
  expect(counted).toBe(2);
});

it('leaves out what nobody knows', () => {
  const { scenario, state } = played({}, 6);
  const turns = scenario.turns.map(({ history: _, ...turn }) => turn);
  const none = { classes: 0, choices: [] };
  const { rows } = comparedRows({ votes: voteResults(state), earlier: none }, { turns });
  expect(rows.map(({ by }) => by)).toEqual(['table']);
});
