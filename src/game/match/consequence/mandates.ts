import { AUDIENCES, type AudienceName, type SpokeGauge } from '../../../scenario/format/gauges.ts';
import { clip } from '../../alliance/index.ts';
import { mandatesBefore } from '../debate.ts';
import type { Match } from '../settings.ts';
import type { MatchState } from '../state.ts';
import type { Draft, Mandates } from './draft.ts';

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
  const debated = Object.entries(state.choices).filter(
    ([seat]) => Object.keys(match.scenario.seats[seat]!.desks).length > 0,
  );
  const before = (seat: string, audience: AudienceName, option: string): number =>
    mandatesBefore(match, state, seat, audience)[option]!;
  return Object.fromEntries(
    debated.map(([seat, { option }]) => [
      seat,
      Object.fromEntries(
        AUDIENCES.map((audience) => [audience, before(seat, audience, option)]),
      ) as Mandates,
    ]),
  );
}

/** Lets the public and the ally make of a decision what the debate made of it. */
export function countMandates({ world, report }: Draft): void {
  for (const [seat, mandates] of Object.entries(report.mandates)) {
    for (const audience of AUDIENCES) {
      const spoke = world.spokes[seat];
      const move = MANDATE_MOVES[audience];
      if (!spoke || !move) continue;
      const { gauge, per } = move;
      const after = clip(spoke[gauge] + per * (mandates[audience] - 0.5));
      world.spokes[seat] = { ...spoke, [gauge]: after };
      const cause = { kind: 'mandate', id: audience } as const;
      report.changes.push({ seat, gauge, by: after - spoke[gauge], cause, source: 'assumption' });
    }
  }
}
