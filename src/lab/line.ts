import type { Command, Intervention, Match, MatchState } from '../game/index.ts';

/** A way of playing a seat, from what the seat may know. */
export interface Line {
  /** What it chooses in a decision. */
  choose(match: Match, state: MatchState, seat: string): Extract<Command, { kind: 'choose' }>;
  /** What it says next in a debate; null if nothing more. A line without it keeps silent. */
  say?(match: Match, state: MatchState, seat: string): Intervention | null;
}
