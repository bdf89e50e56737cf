import type { Playthrough } from '../game/index.ts';
import { reviewDebates } from '../lab/debate-review.ts';
import { othersMoved } from '../lab/others-moved.ts';
import { pastOf } from '../lab/past.ts';
import { outcomeOf, type TurningPoint, turningPoints } from '../lab/turning-points.ts';

function pointOf(played: Playthrough, point: TurningPoint) {
  const { turn, chosen, instead, otherwise, outcome, distance } = point;
  return {
    turn,
    id: played.match.scenario.turns[turn - 1]!.id,
    chosen,
    instead,
    distance,
    outcome,
    ending: otherwise.state.ending,
    followed: othersMoved(played, otherwise, turn),
  };
}

/** What mattered in a match, as one document; the decision that mattered most stands first. */
export function reviewDocument(played: Playthrough, seat: string) {
  const { match, state } = played;
  return {
    scenario: match.scenario.id,
    seat,
    seed: match.settings.seed,
    turns: pastOf(played).length,
    ending: state.ending,
    outcome: outcomeOf(played, seat),
    turningPoints: turningPoints(played, seat).map((point) => pointOf(played, point)),
    debates: reviewDebates(played, seat).map(({ turn, moved, unanswered, borneOut }) => ({
      ...{ turn, moved, unanswered },
      borneOut: borneOut.map(({ id }) => id),
    })),
  };
}
