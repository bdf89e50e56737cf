import { AGENTS, playOut } from '../../src/agents/index.ts';
import { type Match, type MatchState, matchOf, submit } from '../../src/game/index.ts';
import type { Scenario } from '../../src/scenario/format/scenario.ts';

const SEAT = 'seoul';

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
  const next = submit({ match, state: opened, steps: [] }, SEAT, { kind: 'listen' });
  return next.ok ? listenedTo(match, next.playthrough.state) : opened;
}

/** Every debate of the historical line of a scenario. */
export function debatesOf(scenario: Scenario): OpenDebate[] {
  const settings = { people: [SEAT], seed: 2022, tension: 'tense', switches: {} } as const;
  const seats = Object.keys(scenario.seats);
  const agents = Object.fromEntries(seats.map((seat) => [seat, AGENTS.historical!]));
  const match = matchOf(scenario, { ...settings, people: [SEAT] });
  const { steps } = playOut(scenario, match.settings, agents);
  return scenario.turns.map(({ id }, at) => {
    const { state } = steps.find(
      ({ state: { turn, phase } }) => turn === at + 1 && phase === 'debate',
    )!;
    return { turn: id, match, opened: state, heardOut: listenedTo(match, state) };
  });
}
