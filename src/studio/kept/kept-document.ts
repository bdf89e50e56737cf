import type { BenchState } from '../bench/bench.ts';
import type { Titles } from '../document/title.ts';

/** A document as it was left: with its place and everything that can be taken back. */
export interface KeptDocument extends BenchState {
  /** What it is called, and in which language how: for a shelf that has no time to read the files. */
  title: string;
  titles: Titles;
  /** When it was last changed, in milliseconds since 1970. */
  saved: number;
  /** When it was thrown away; it can be taken back for some days. */
  deleted?: number;
  /** From somebody else, and not yet taken into the studio as one's own. */
  guest?: true;
}
