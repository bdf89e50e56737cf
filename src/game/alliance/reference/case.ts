/**
 * The reference model's own notation: one spoke, its one neighbour as a tie J and a friction H,
 * and the other partners. Kept so that anyone can compare the game with the published numbers.
 */
export const STATE_LETTERS = [
  'T', // threat
  'C', // commitment
  'I', // shared interest
  'K', // capability
  'E', // capacity
  'J', // tie
  'H', // friction
  'N', // partner ties
  'V', // strategic value
  'R', // reputation
  'S', // support
  'A', // freedom
  'X', // exposure
  'L', // record
] as const;
export type StateLetter = (typeof STATE_LETTERS)[number];
export type ReferenceState = Readonly<Record<StateLetter, number>>;

/** Shocks that a case must name: the world's pull on the hub. */
export const REQUIRED_SHOCKS = ['om', 'nu', 'kap'] as const;
export const OPTIONAL_SHOCKS = [
  'reck',
  'ask',
  'div',
  'hist',
  'jp',
  'abJ',
  'arms',
  'pko',
  'aid',
  'ret',
  'nuke',
  'd',
  'un',
  'succ',
  'cost',
  'rally',
  'g',
  'Tbar',
] as const;
export type ReferenceShocks = Readonly<
  Record<(typeof REQUIRED_SHOCKS)[number], number> &
    Partial<Record<(typeof OPTIONAL_SHOCKS)[number], number>>
>;

export const EFFORT_LETTERS = ['B', 'I', 'M'] as const;

export interface ReferenceCase {
  readonly state: ReferenceState;
  readonly shocks: ReferenceShocks;
  readonly effort: Readonly<Record<(typeof EFFORT_LETTERS)[number], number>>;
  readonly frame: number;
  /** Years, in (0, 1]: one step, whatever its length. */
  readonly dt: number;
  /** Added to the state after the step, then clipped. */
  readonly events: Readonly<Partial<Record<StateLetter, number>>>;
}

/** Sets of speakers: K the spoke itself, J its neighbour, E the other partners. */
export const CHORUSES = ['none', 'K', 'KJ', 'KE', 'KJE', 'J', 'E', 'JE'] as const;

export interface ReferenceResult {
  readonly out: {
    readonly dependence: number;
    readonly voice: Readonly<Record<(typeof CHORUSES)[number], number>>;
    readonly abandonment: number;
    readonly umbrellaDoubt: number;
    readonly entrapment: number;
    readonly hubFear: number;
    readonly supportTarget: number;
  };
  readonly next: ReferenceState;
}
