import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Turn } from '../../scenario/format/turn.ts';
import { leadSeat } from './cabinet.ts';

/** Who may put a name under a turn's joint proposal. It is made to the hub: the hub never signs. */
export function signatories(scenario: Scenario, { proposal }: Turn): string[] {
  if (!proposal) return [];
  const lead = leadSeat(scenario);
  const seats = proposal.with.includes(lead) ? proposal.with : [lead, ...proposal.with];
  return seats.filter((seat) => seat !== scenario.hub);
}

/** The proposal as a seat meets it, with the others who may sign; nothing if it may not. */
export function proposalTo(scenario: Scenario, turn: Turn, seat: string): Turn['proposal'] {
  const seats = signatories(scenario, turn);
  if (!turn.proposal || !seats.includes(seat)) return undefined;
  return { ...turn.proposal, with: seats.filter((other) => other !== seat) };
}
