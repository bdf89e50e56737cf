import type { Command } from './command.ts';
import { choose } from './match/choose.ts';
import type { MatchEvent } from './match/event.ts';
import { foresee } from './match/foresee.ts';
import { inject } from './match/inject.ts';
import { proceed } from './match/proceed.ts';
import type { Refusal } from './match/refusal.ts';
import type { Match } from './match/settings.ts';
import { listen, speak } from './match/speak.ts';
import type { MatchState } from './match/state.ts';

export type Decision = { ok: true; events: MatchEvent[] } | { ok: false; refusal: Refusal };

/** Turns a seat's wish into events, or refuses it by name. Changes nothing. */
export function decide(match: Match, state: MatchState, seat: string, command: Command): Decision {
  const result = wish(match, state, seat, command);
  return Array.isArray(result) ? { ok: true, events: result } : { ok: false, refusal: result };
}

function wish(
  match: Match,
  state: MatchState,
  seat: string,
  command: Command,
): MatchEvent[] | Refusal {
  if (!(seat in match.scenario.seats)) return { code: 'unknown-seat', seat };
  switch (command.kind) {
    case 'proceed':
      return proceed(match, state, seat);
    case 'speak':
      return speak(match, state, seat, command.intervention);
    case 'listen':
      return listen(match, state, seat);
    case 'foresee':
      return foresee(match, state, seat, command);
    case 'inject':
      return inject(match, state, command);
    case 'choose':
      return choose(match, state, seat, command);
  }
}
