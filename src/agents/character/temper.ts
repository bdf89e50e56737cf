import type { Motive } from '../reason.ts';

/** A character: how much each motive weighs with it, and two habits. */
export interface Temper {
  /** Weights of motives; what is left out weighs nothing. */
  weighs: Readonly<Partial<Record<Motive, number>>>;
  /** How far it reckons with partners going along, from 0 (never) to 1 (always). */
  trust: number;
  /** How it would justify itself: 0 "as our ally asks", 1 "in our national interest"; null: as the option does. */
  frame: number | null;
}
