import type { BenchState } from '../bench/bench.ts';

/** A document as it was left: with its place and everything that can be taken back. */
export interface KeptDocument extends BenchState {
  /** Names for the shelf, from the last time that they could be read. */
  title: string;
  /** When it was last changed, in milliseconds since 1970. */
  saved: number;
  /** When it was thrown away; it can be taken back for some days. */
  deleted?: number;
  /** From somebody else, and not yet taken into the studio as one's own. */
  guest?: true;
}
