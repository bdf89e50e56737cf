import {
  type Alterations,
  altered,
  begin,
  choosers,
  type Match,
  type Playthrough,
  submit,
} from '../game/index.ts';
import { historical } from './historical.ts';
import { takeSeats } from './take-seats.ts';

/** A turn decided as history decided it, agents first and people after them, as in any match. */
function decided(now: Playthrough): Playthrough {
  const { match, state } = now;
  const seats = choosers(match, state.turn);
  const seated = takeSeats(now, Object.fromEntries(seats.map((seat) => [seat, historical])));
  return match.settings.people.reduce((at, seat) => {
    if (!seats.includes(seat)) return at;
    const next = submit(at, seat, historical(match, at.state, seat).command);
    return next.ok ? next.playthrough : at;
  }, seated);
}

/**
 * A match at the briefing of a turn: history is played up to there, and where history is silent every
 * seat reasons. Then the world is altered as wished for. Nothing of the way there stays among the steps.
 */
export function beginAt(match: Match, turn: number, wishes: Alterations = {}): Playthrough {
  const [leader = ''] = match.settings.people;
  let now = begin(match);
  while (now.state.turn < turn) {
    if (now.state.phase === 'decision') {
      now = decided(now);
      if (now.state.phase === 'decision')
        throw new Error(`turn ${now.state.turn}: nothing is open`);
    } else {
      const next = submit(now, leader, { kind: 'proceed' });
      if (!next.ok) break;
      now = next.playthrough;
    }
  }
  return { match, state: altered(match, now.state, wishes), steps: [] };
}
