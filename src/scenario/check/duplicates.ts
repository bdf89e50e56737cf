import type { Scenario } from '../format/scenario.ts';
import type { Path } from '../read/places.ts';
import { cabinetsOf, outlooksOf } from './cabinets.ts';
import { type Check, found } from './finding.ts';

type Named = { id: string; path: Path };

const ids = (list: readonly { id: string }[], path: Path): Named[] =>
  list.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
const words = (list: readonly string[], path: Path): Named[] =>
  list.map((id, index) => ({ id, path: [...path, index] }));

/** Lists in which every name may stand once. */
function* lists(scenario: Scenario): Generator<Named[]> {
  const { turns, goals, questions, languages } = scenario;
  yield ids(turns, ['turns']);
  yield words(goals, ['goals']);
  yield words(languages, ['languages']);
  yield (['describe', 'analyse', 'apply'] as const).flatMap((step) =>
    words(questions[step], ['questions', step]),
  );
  for (const { outlook, path } of outlooksOf(scenario)) {
    yield ids(outlook.endings, [...path, 'endings']);
    yield words(outlook.gauges, [...path, 'gauges']);
  }
  for (const { seat, turn, at, debate, path } of cabinetsOf(scenario)) {
    yield ids(debate.forecasts, [...path, 'forecasts']);
    // Arguments point at options and at each other by name alone.
    yield [
      ...ids(turn.options[seat] ?? [], ['turns', at, 'options', seat]),
      ...ids(debate.arguments, [...path, 'arguments']),
    ];
  }
  for (const [at, turn] of turns.entries()) {
    for (const [seat, options] of Object.entries(turn.options)) {
      const here = ['turns', at, 'options', seat];
      yield ids(options, here);
      for (const [index, { leanings }] of options.entries()) {
        yield ids(leanings, [...here, index, 'leanings']);
      }
    }
  }
}

/** Names given twice: whoever points at them would mean the first. */
export const duplicates: Check = (scenario) =>
  [...lists(scenario)].flatMap((list) => {
    const seen = new Set<string>();
    return list.flatMap(({ id, path }) => {
      if (seen.has(id)) return [found(path, 'duplicate-id', { id })];
      seen.add(id);
      return [];
    });
  });
