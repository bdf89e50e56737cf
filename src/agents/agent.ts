import type { Command, Match, MatchState } from '../game/index.ts';

/** A player that is not a person: what it says in the decision, and the reasons it can give. */
export interface Move {
  command: Extract<Command, { kind: 'choose' }>;
  /** Ids of the reasons that counted; their sentences stand in the scenario's words. */
  reasons: string[];
}

/** Chooses for a seat from what that seat may know. */
export type Agent = (match: Match, state: MatchState, seat: string) => Move;
