import type { MatchEvent } from './event.ts';
import type { Refusal } from './refusal.ts';
import type { Match } from './settings.ts';
import type { MatchState } from './state.ts';

/** Whoever leads a match may order an event of its scenario, once, until the world has answered. */
export function inject(match: Match, state: MatchState, event: string): MatchEvent[] | Refusal {
  const { scenario, settings } = match;
  if (!settings.led) return { code: 'nobody-leads' };
  if (state.phase === 'consequence' || state.phase === 'over') {
    return { code: 'wrong-phase', phase: state.phase };
  }
  const gone = event in state.world.events || state.injected?.includes(event);
  if (!Object.hasOwn(scenario.events, event) || gone) return { code: 'unknown-event', event };
  return [{ kind: 'injected', event }];
}
