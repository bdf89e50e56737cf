import type { MatchEvent } from './event.ts';
import { MOST_MOVED, MOST_MOVES, type Move, type Ordered } from './ordered.ts';
import type { Refusal } from './refusal.ts';
import type { Match } from './settings.ts';
import type { MatchState } from './state.ts';

const fits = (state: MatchState, { seat, by }: Move): boolean =>
  Object.hasOwn(state.world.spokes, seat) && Math.abs(by) <= MOST_MOVED;

/**
 * Whoever leads a match may order an event of its scenario, once, until the world has answered; or
 * one of their own, whose words are kept elsewhere, under a name that the scenario does not have.
 */
export function inject(
  match: Match,
  state: MatchState,
  { event, moves }: Ordered,
): MatchEvent[] | Refusal {
  const { scenario, settings } = match;
  if (!settings.led) return { code: 'nobody-leads' };
  if (state.phase === 'consequence' || state.phase === 'over') {
    return { code: 'wrong-phase', phase: state.phase };
  }
  const gone = event in state.world.events || state.injected?.some((each) => each.event === event);
  const own = moves !== undefined;
  if (gone || own === Object.hasOwn(scenario.events, event))
    return { code: 'unknown-event', event };
  if (!own) return [{ kind: 'injected', event }];
  const stray = moves.find((each) => !fits(state, each)) ?? moves[MOST_MOVES];
  if (stray) return { code: 'move-out-of-range', seat: stray.seat, gauge: stray.gauge };
  return [{ kind: 'injected', event, moves }];
}
