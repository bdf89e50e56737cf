import { leadSeat, type Match, type MatchState, submit } from '../../src/game/index.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';
import { historyOf } from './history.ts';

/** A debate of the historical line in which the player has not spoken yet. */
export interface OpenDebate {
  turn: string;
  match: Match;
  /** As the desks opened it. */
  opened: MatchState;
  /** After every round of answers. */
  heardOut: MatchState;
}

function listenedTo(match: Match, opened: MatchState): MatchState {
  const seat = leadSeat(match.scenario);
  const next = submit({ match, state: opened, steps: [] }, seat, { kind: 'listen' });
  return next.ok ? listenedTo(match, next.playthrough.state) : opened;
}

/** Every debate of the historical line of a scenario, or of the reasoning agents' where none is told. */
export function debatesOf(scenario: Scenario): OpenDebate[] {
  const { match, steps } = historyOf(scenario, 2022);
  return scenario.turns.map(({ id }, at) => {
    const { state } = steps.find(
      ({ state: { turn, phase } }) => turn === at + 1 && phase === 'debate',
    )!;
    return { turn: id, match, opened: state, heardOut: listenedTo(match, state) };
  });
}
