import type { Argument } from '../../scenario/format/argument.ts';
import { type Floor, type Intervention, weigh } from '../debate/floor.ts';
import { holds } from './condition/holds.ts';
import type { Match } from './settings.ts';
import type { MatchState } from './state.ts';

/** How often a seat may speak in one debate. */
export const INTERVENTIONS = 1;

/** What the desks of a seat raise this turn, and what the player could bring in. */
export function argumentsOf(
  { scenario }: Match,
  { turn, world }: MatchState,
  seat: string,
): { raised: Argument[]; hand: Argument[] } {
  const heard = scenario.turns[turn - 1]!.arguments.filter(
    (argument) =>
      argument.desk in scenario.seats[seat]!.desks &&
      holds(argument.when, { scenario, world, seat, turn }),
  );
  return {
    raised: heard.filter(({ hand }) => !hand),
    hand: heard.filter(({ hand }) => hand),
  };
}

/** The floor of a seat after some interventions: strengths and mandates. */
export function floorAfter(
  match: Match,
  state: MatchState,
  seat: string,
  interventions: readonly Intervention[],
): Floor {
  const { raised, hand } = argumentsOf(match, state, seat);
  const brought = hand.filter(({ id }) =>
    interventions.some(({ move, argument }) => move === 'rebut' && argument === id),
  );
  const options = match.scenario.turns[state.turn - 1]!.options[seat] ?? [];
  return weigh(
    options.map(({ id }) => id),
    [...raised, ...brought],
    interventions,
  );
}

/** The floor of a seat as it stands. */
export function floorOf(match: Match, state: MatchState, seat: string): Floor {
  return floorAfter(match, state, seat, state.interventions[seat] ?? []);
}
