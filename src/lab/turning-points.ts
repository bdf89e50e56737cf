import { type Ends, endsOf, namesIn, type Playthrough, strategyOf, view } from '../game/index.ts';
import { pastOf } from './past.ts';
import { playOtherwise } from './play-otherwise.ts';

/** A decision that would have led elsewhere. */
export interface TurningPoint {
  turn: number;
  chosen: string;
  /** The option that is tried in its place: the best backed of the open ones on another line. */
  instead: string;
  /** The match played to its end with that one decision changed. */
  otherwise: Playthrough;
  /** What the seat would have been left with. */
  outcome: Ends;
  /** How far that lies from what it was left with: the differences, without sign, summed. */
  distance: number;
}

/** What a seat is left with as a playthrough stands. */
export const outcomeOf = ({ match, state }: Playthrough, seat: string): Ends =>
  endsOf(match.scenario, state.world, seat);

function distance(one: Ends, other: Ends): number {
  return namesIn(one).reduce((sum, name) => sum + Math.abs(one[name]! - other[name]!), 0);
}

/** The state in which the choices of a turn were made. */
function decisionOf({ steps }: Playthrough, turn: number) {
  return steps.find(({ state }) => state.turn === turn && state.phase === 'decision')?.state;
}

/** What a turn would have been on another line; null where no other line was open. */
export function turningPointAt(
  played: Playthrough,
  seat: string,
  turn: number,
): TurningPoint | null {
  const state = decisionOf(played, turn);
  const choice = pastOf(played)[turn - 1]?.choices[seat];
  if (!state || !choice) return null;
  const { options } = view(played.match, state, seat);
  const was = options.find(({ option }) => option.id === choice.option)!;
  const line = strategyOf(was.option.effort);
  const [instead] = options
    .filter(({ option, closed }) => strategyOf(option.effort) !== line && closed === null)
    .sort((a, b) => b.mandate - a.mandate);
  if (!instead) return null;
  const otherwise = playOtherwise(played, { seat, turn, option: instead.option.id });
  const then = outcomeOf(otherwise, seat);
  return {
    turn,
    chosen: choice.option,
    instead: instead.option.id,
    otherwise,
    outcome: then,
    distance: distance(outcomeOf(played, seat), then),
  };
}

/** The one that moves the outcome most first. */
export const byDistance = (one: TurningPoint, other: TurningPoint): number =>
  other.distance - one.distance;

/** Every turn of a seat as a turning point, the one that moves the outcome most first. */
export function turningPoints(played: Playthrough, seat: string): TurningPoint[] {
  return pastOf(played)
    .flatMap((_, at) => turningPointAt(played, seat, at + 1) ?? [])
    .sort(byDistance);
}
