import { recordOf, view } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { leastShown } from '../protocol/choices.ts';
import type { Results } from '../protocol/results.ts';
import { placesOf } from '../table/seating.ts';
import type { ClassState } from '../table/state.ts';
import { calibration, forecastResults } from './forecasts.ts';
import { movedPeople, voteResults } from './moved.ts';
import { opinion } from './opinion.ts';
import { ratedArguments } from './rated.ts';

/**
 * What a class did, once it has ended; without texts and without anybody's name. Of an anonymous
 * class nothing stands here that fewer than five people did.
 */
export function resultsOf(
  scenario: Scenario,
  state: ClassState,
): Omit<Results, 'texts' | 'words' | 'earlier' | 'written'> {
  const { anonymity } = state.setup;
  const least = leastShown(anonymity);
  const rated = ratedArguments(scenario, state).filter(({ ratings }) => ratings >= least);
  return {
    records: state.tables.map(recordOf),
    endings: placesOf(state.setup).flatMap(({ table, seat }) => {
      const playthrough = state.tables[table];
      if (!playthrough) return [];
      return [{ table, seat, ending: view(playthrough.match, playthrough.state, seat).ending }];
    }),
    votes: voteResults(state),
    moved: movedPeople(state).filter(({ people }) => people >= least),
    forecasts: forecastResults(state).filter(({ people }) => people >= least),
    calibration: calibration(state).filter(({ count }) => count >= least),
    arguments: rated,
    ...opinion(state, rated, anonymity),
  };
}
