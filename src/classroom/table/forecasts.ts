import { type Playthrough, view } from '../../game/index.ts';
import { type ClassState, type Prediction, placeKey, workOf } from './state.ts';

/** What somebody gives to "yes", from 0 to 1. */
export const towardsYes = ({ answer, confidence }: Prediction): number =>
  (answer ? confidence : 100 - confidence) / 100;

/**
 * What a government foresees together: the mean of what its people gave to "yes". A hand raised in
 * a room counts as sure. Questions that nobody answered are left open.
 */
export function forecastsAt(
  state: ClassState,
  { match, state: now }: Playthrough,
  table: number,
  seat: string,
): ({ question: string } & Prediction)[] {
  const { predictions, rooms } = workOf(state, state.turn);
  const here = Object.values(state.members).filter(
    (each) => each.place === 'in' && each.table === table && each.seat === seat,
  );
  return view(match, now, seat).dilemma.forecasts.flatMap(({ id: question }) => {
    const given = here.flatMap(({ id }) => predictions[id]?.[question] ?? []).map(towardsYes);
    const hands = rooms[placeKey(table, seat)]?.expects[question] ?? { yes: 0, no: 0 };
    const count = given.length + hands.yes + hands.no;
    if (count === 0) return [];
    const yes = (given.reduce((sum, each) => sum + each, 0) + hands.yes) / count;
    const answer = yes >= 0.5;
    return [{ question, answer, confidence: Math.floor(100 * (answer ? yes : 1 - yes) + 0.5) }];
  });
}
