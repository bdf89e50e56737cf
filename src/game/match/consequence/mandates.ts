import { AUDIENCES, type AudienceName, type SpokeGauge } from '../../../scenario/format/gauges.ts';
import { mandatesBefore } from '../debate.ts';
import type { Match } from '../settings.ts';
import type { MatchState } from '../state.ts';
import type { Draft, Mandates } from './draft.ts';
import { changeSpoke } from './impact.ts';

/**
 * What a mandate moves, per unit above or below one half (designer's assumptions). The Assembly's
 * is read by gates before the choice; the cabinet's is what its own desks make of the decision.
 */
export const MANDATE_MOVES: Partial<Record<AudienceName, { gauge: SpokeGauge; per: number }>> = {
  public: { gauge: 'support', per: 0.12 },
  ally: { gauge: 'record', per: 0.06 },
};

/** The mandates of every choice that a cabinet has debated. */
export function mandatesOf(match: Match, state: MatchState): Record<string, Mandates> {
  const mandates: Record<string, Mandates> = {};
  for (const [seat, { option }] of Object.entries(state.choices)) {
    if (!(seat in state.debates)) continue;
    const by = (audience: AudienceName) => mandatesBefore(match, state, seat, audience)[option]!;
    mandates[seat] = Object.fromEntries(
      AUDIENCES.map((audience) => [audience, by(audience)]),
    ) as Mandates;
  }
  return mandates;
}

/** Lets the public and the ally make of a decision what the debate made of it. */
export function countMandates(draft: Draft): void {
  for (const [seat, mandates] of Object.entries(draft.report.mandates)) {
    for (const audience of AUDIENCES) {
      const move = MANDATE_MOVES[audience];
      if (!move) continue;
      const by = move.per * (mandates[audience] - 0.5);
      const cause = { kind: 'mandate', id: audience } as const;
      changeSpoke(draft, { seat, gauge: move.gauge, by, cause, source: 'assumption' });
    }
  }
}
