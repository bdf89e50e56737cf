import type { Inputs } from './inputs.ts';
import type { Effort, Pair, Spoke } from './spoke.ts';

/** All spokes of one hub, by number, and what lies between them. */
export interface World {
  readonly spokes: readonly Spoke[];
  readonly pairs: readonly WorldPair[];
}

/** A pair with the numbers of its two spokes. */
export interface WorldPair extends Pair {
  readonly first: number;
  readonly second: number;
}

/** What every spoke does and meets during one turn, in the order of the world's lists. */
export interface WorldTurn {
  readonly spokes: readonly SpokeTurn[];
  /** Multilateral effort that reaches each pair (pairEffort). */
  readonly pairEfforts: readonly number[];
}

/** Who speaks to the hub with one spoke this turn. */
export interface Voices {
  /** Spokes that signed this spoke's joint proposal. */
  readonly signers: readonly number[];
  /** Whether NATO and the UN speak with it. */
  readonly partnersSign: boolean;
}

/** What it takes to read one spoke. */
export interface Meeting extends Voices {
  readonly inputs: Inputs;
}

export interface SpokeTurn extends Meeting {
  readonly effort: Effort;
  /** Multilateral effort that reaches NATO and the UN (pairEffort with their seat). */
  readonly partnersEffort: number;
  /** 0 "as our ally asks" to 1 "in our national interest". */
  readonly frame: number;
}
