import { type Match, type MatchState, type View, view } from '../../game/index.ts';
import { type Bond, bondsOf } from './motives/company.ts';
import { type Readings, readingsIn } from './readings.ts';

/** A turn as one seat sees it before it chooses. */
export interface Seen {
  match: Match;
  seat: string;
  table: View;
  /** The state with everything taken out that the seat may not know: the rules may foresee from it. */
  known: MatchState;
  /** What it reads of the world before it chooses. */
  now: Readings;
  bonds: Bond[];
}

/** Takes the other seats' choices and debates away, and the effects that wait for their turn. */
export function seenBy(match: Match, state: MatchState, seat: string): Seen {
  const table = view(match, state, seat);
  const { turn, phase, world, ringing, debate, forecasts, ending } = table;
  const debates = { [seat]: debate };
  return {
    match,
    seat,
    table,
    known: { turn, phase, world, ringing, debates, choices: {}, forecasts, ending },
    now: readingsIn(match.scenario, seat, world),
    bonds: bondsOf(match.scenario, seat, world),
  };
}
