import { describe, expect, it } from 'vitest';
import { answersIn, historyOf } from './history.ts';
import { builtIn } from './scenario.ts';

describe.each(['third-approach', 'global-korea'])('the history of %s', (id) => {
  const scenario = builtIn(id);
  const taken = scenario.turns.map(({ history }) => history!.options.seoul);

  it('finds every gate open that it passed, whatever the draws', () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const chosen = answersIn(historyOf(scenario, seed)).map(
        ({ report }) => report.choices.seoul!.option,
      );
      expect(chosen).toEqual(taken);
    }
  });
});
