import { recordOf, view } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Results } from '../protocol/results.ts';
import { placesOf } from '../table/seating.ts';
import type { ClassState } from '../table/state.ts';
import { calibration, forecastResults } from './forecasts.ts';
import { movedPeople, voteResults } from './moved.ts';
import { opinion } from './opinion.ts';
import { ratedArguments } from './rated.ts';

/** What a class did, once it has ended; without texts and without anybody's name. */
export function resultsOf(scenario: Scenario, state: ClassState): Omit<Results, 'texts' | 'words'> {
  const rated = ratedArguments(scenario, state);
  return {
    records: state.tables.map(recordOf),
    endings: placesOf(state.setup).flatMap(({ table, seat }) => {
      const playthrough = state.tables[table];
      if (!playthrough) return [];
      return [{ table, seat, ending: view(playthrough.match, playthrough.state, seat).ending }];
    }),
    votes: voteResults(state),
    moved: movedPeople(state),
    forecasts: forecastResults(state),
    calibration: calibration(state),
    arguments: rated,
    ...opinion(state, rated, state.setup.anonymity),
  };
}
