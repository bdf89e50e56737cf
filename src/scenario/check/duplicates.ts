import type { Scenario } from '../format/scenario.ts';
import type { Path } from '../read/places.ts';
import { type Check, found } from './finding.ts';
import { playableSeats } from './impacts.ts';

type Named = { id: string; path: Path };

const ids = (list: readonly { id: string }[], path: Path): Named[] =>
  list.map(({ id }, index) => ({ id, path: [...path, index, 'id'] }));
const words = (list: readonly string[], path: Path): Named[] =>
  list.map((id, index) => ({ id, path: [...path, index] }));

/** Lists in which every name may stand once. */
function* lists(scenario: Scenario): Generator<Named[]> {
  const { turns, endings, goals, questions, languages, gauges } = scenario;
  yield ids(turns, ['turns']);
  yield ids(endings, ['endings']);
  yield words(goals, ['goals']);
  yield words(languages, ['languages']);
  yield words(gauges, ['gauges']);
  yield (['describe', 'analyse', 'apply'] as const).flatMap((step) =>
    words(questions[step], ['questions', step]),
  );
  const people = playableSeats(scenario);
  for (const [at, turn] of turns.entries()) {
    const path = ['turns', at];
    yield ids(turn.forecasts, [...path, 'forecasts']);
    for (const [seat, options] of Object.entries(turn.options)) {
      const here = [...path, 'options', seat];
      const named = ids(options, here);
      // Arguments point at options and at each other by name alone.
      yield people.includes(seat)
        ? [...named, ...ids(turn.arguments, [...path, 'arguments'])]
        : named;
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
