import { describe, expect, it } from 'vitest';
import { leadSeat } from '../../src/game/index.ts';
import { answersIn, historyOf } from './history.ts';
import { BUILT_IN, builtIn } from './scenario.ts';

const told = BUILT_IN.map(builtIn).filter(({ turns }) => turns.every(({ history }) => history));

describe.each(told)('the history of $id', (scenario) => {
  const seat = leadSeat(scenario);
  const taken = scenario.turns.map(({ history }) => history!.options[seat]);

  it('finds every gate open that it passed, whatever the draws', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const chosen = answersIn(historyOf(scenario, seed)).map(
        ({ report }) => report.choices[seat]!.option,
      );
      expect(chosen).toEqual(taken);
    }
  });
});
