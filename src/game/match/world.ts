import type { Effect } from '../../scenario/format/effect.ts';
import type { Answer, Grade, InputName, Posture } from '../../scenario/format/gauges.ts';
import type { Indices, Inputs, Pair, Spoke } from '../alliance/index.ts';

/** A world input that stays at a value for some more turns. */
export interface HeldInput {
  seat: string;
  input: InputName;
  to: number;
  /** Turns left, the coming one included. */
  left: number;
}

/** An effect that waits for its turn. */
export interface DueEffect {
  seat: string;
  turn: number;
  effect: Effect;
  cause: Cause;
}

export type PromiseStanding = 'open' | 'kept' | 'bent' | 'broken' | 'lapsed';

export type CallResult =
  | { kind: 'home'; turn: number; grade: Grade }
  | { kind: 'away'; turn: number; answer: Answer; fallout: boolean };

/** What made something happen; `id` names it within its kind. */
export interface Cause {
  kind: 'option' | 'call' | 'fallout' | 'promise' | 'event' | 'mandate' | 'caught';
  id: string;
}

/** Everything that the world remembers between turns. Plain JSON; values of gauges in [0, 1]. */
export interface World {
  spokes: Record<string, Spoke>;
  /** In the order of the scenario's pairs. */
  pairs: Pair[];
  /** World inputs of the last turn, under which the indices were read. */
  inputs: Record<string, Inputs>;
  indices: Record<string, Indices>;
  postures: Record<string, Posture>;
  held: HeldInput[];
  due: DueEffect[];
  flags: Record<string, number>;
  promises: Record<string, PromiseStanding>;
  calls: Record<string, CallResult>;
  /** The turn in which each event happened. */
  events: Record<string, number>;
  /** Pairs of seats that worked together in the last turn. */
  joined: [string, string][];
  /** Seats whose names stood under the last joint proposal. */
  signed: string[];
}
