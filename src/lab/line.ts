import type { Command, Match, MatchState } from '../game/index.ts';

/** A way of playing a seat: what it chooses in every decision, from what the seat may know. */
export type Line = (
  match: Match,
  state: MatchState,
  seat: string,
) => Extract<Command, { kind: 'choose' }>;
