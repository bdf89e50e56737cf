import type { InputName } from '../../scenario/format/gauges.ts';
import type { Spoke } from './spoke.ts';

/** What the world puts into one spoke's turn, all of it, held for the turn. */
export type Inputs = Readonly<Record<Exclude<InputName, 'partnerFear'>, number>> & {
  /** Replaces the partner's own abandonment index; null lets the partner speak for itself. */
  readonly partnerFear: number | null;
};

/**
 * Fills in what a scenario leaves unsaid. The defaults are those of the reference, except that a
 * partner is in play unless something keeps it away: in the game its own choice decides that.
 * A threat level left out is the threat of the day on which the turn begins.
 */
export function completeInputs(
  given: { readonly [I in InputName]?: number | undefined },
  spoke: Spoke,
): Inputs {
  return {
    retrenchment: given.retrenchment ?? 0,
    cityVulnerability: given.cityVulnerability ?? 0,
    hubConflict: given.hubConflict ?? 0,
    recklessness: given.recklessness ?? 0,
    hubRequest: given.hubRequest ?? 0.3,
    divergence: given.divergence ?? 0,
    historyShock: given.historyShock ?? 0,
    partnerInPlay: given.partnerInPlay ?? 1,
    partnerFear: given.partnerFear ?? null,
    armsDeals: given.armsDeals ?? 0,
    peacekeeping: given.peacekeeping ?? 0,
    aid: given.aid ?? 0,
    retaliation: given.retaliation ?? 0,
    nuclearTalk: given.nuclearTalk ?? 0,
    danger: given.danger ?? 0,
    unMandate: given.unMandate ?? 0,
    success: given.success ?? 0.6,
    cost: given.cost ?? 0,
    rally: given.rally ?? 0,
    growth: given.growth ?? 0.02,
    threatLevel: given.threatLevel ?? spoke.threat,
    arsenal: given.arsenal ?? 0,
  };
}
