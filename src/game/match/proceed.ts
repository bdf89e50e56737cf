import type { Draws } from './chance.ts';
import { endingOf } from './ending.ts';
import type { MatchEvent } from './event.ts';
import type { Refusal } from './refusal.ts';
import { ringing } from './ringing.ts';
import type { Match } from './settings.ts';
import { finish, open } from './speak.ts';
import type { MatchState } from './state.ts';

function nextTurn(match: Match, { turn, world }: MatchState): MatchEvent[] {
  const draws: Draws = {};
  const rings = ringing(match, world, turn + 1, 'away', draws);
  const events: MatchEvent[] = [
    { kind: 'entered', turn: turn + 1, phase: 'briefing', ringing: rings },
  ];
  if (Object.keys(draws).length > 0) events.unshift({ kind: 'drew', draws });
  return events;
}

/** On to the next phase. The decision ends only when every seat has chosen, never by this. */
export function proceed(match: Match, state: MatchState, seat: string): MatchEvent[] | Refusal {
  if (!match.settings.people.includes(seat)) return { code: 'not-a-person', seat };
  const { turn, phase, ringing: rings } = state;
  const everyTable = (debate: typeof open): MatchEvent[] =>
    match.settings.people.flatMap((person) => debate(match, state, person));
  switch (phase) {
    case 'briefing':
      return [{ kind: 'entered', turn, phase: 'debate', ringing: rings }, ...everyTable(open)];
    case 'debate':
      return [...everyTable(finish), { kind: 'entered', turn, phase: 'decision', ringing: rings }];
    case 'consequence':
      if (turn < match.scenario.turns.length) return nextTurn(match, state);
      return [{ kind: 'ended', ending: endingOf(match, state.world, seat) }];
    default:
      return { code: 'wrong-phase', phase };
  }
}
