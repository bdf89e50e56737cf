import { type Match, type MatchState, type View, view } from '../../game/index.ts';

/** A turn as one seat sees it before it chooses. */
export interface Seen {
  match: Match;
  seat: string;
  table: View;
  /** The state with everything taken out that the seat may not know: the rules may foresee from it. */
  known: MatchState;
}

/** Takes the other seats' choices and debates away, and the effects that wait for their turn. */
export function seenBy(match: Match, state: MatchState, seat: string): Seen {
  const table = view(match, state, seat);
  const known: MatchState = {
    turn: table.turn,
    phase: table.phase,
    world: table.world,
    ringing: table.ringing,
    debates: { [seat]: table.debate },
    choices: {},
    forecasts: table.forecasts,
    ending: table.ending,
  };
  return { match, seat, table, known };
}
