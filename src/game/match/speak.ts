import type { Intervention } from '../debate/floor.ts';
import type { MatchEvent } from '../event.ts';
import { argumentsOf, INTERVENTIONS } from './debate.ts';
import type { Refusal } from './refusal.ts';
import type { Match } from './settings.ts';
import type { MatchState } from './state.ts';

/** One word in the debate: endorse what a desk raised, or bring in a rebuttal from the hand. */
export function speak(
  match: Match,
  state: MatchState,
  seat: string,
  intervention: Intervention,
): MatchEvent[] | Refusal {
  if (state.phase !== 'debate') return { code: 'wrong-phase', phase: state.phase };
  const said = state.interventions[seat] ?? [];
  if (said.length >= INTERVENTIONS) return { code: 'no-more-interventions' };
  const { raised, hand } = argumentsOf(match, state, seat);
  const from = intervention.move === 'endorse' ? raised : hand;
  if (!from.some(({ id }) => id === intervention.argument)) {
    return { code: 'unknown-argument', argument: intervention.argument };
  }
  return [{ kind: 'spoke', seat, intervention }];
}
