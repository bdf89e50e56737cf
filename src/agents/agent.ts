import type { Command, Match, MatchState } from '../game/index.ts';
import type { Reason, Settled } from './reason.ts';

/** A player that is not a person: what it says in the decision, and the reasons it can give. */
export interface Move {
  command: Extract<Command, { kind: 'choose' }>;
  /** Reasons for and against the option, the heaviest first. */
  reasons: Reason[];
  /** Reasons for signing or for not signing; empty where nothing was to be signed. */
  signing: Reason[];
  /** Reasons for each answer to a call elsewhere. */
  answering: Record<string, Reason[]>;
  settled: Settled;
}

/** Chooses for a seat from what that seat may know. */
export type Agent = (match: Match, state: MatchState, seat: string) => Move;

/** A move of a line or a habit that needs no reasons. */
export function unreasoned(command: Move['command'], how: 'history' | 'line'): Move {
  return { command, reasons: [], signing: [], answering: {}, settled: { how } };
}
