import type { SpokeGauge } from '../../scenario/format/gauges.ts';

/** A gauge that an event written on the spot moves. */
export interface Move {
  seat: string;
  gauge: SpokeGauge;
  /** Between -MOST_MOVED and MOST_MOVED. */
  by: number;
}

/** As much as the strongest events of the scenarios do (designer's assumption). */
export const MOST_MOVED = 0.15;
export const MOST_MOVES = 4;

/** An event that whoever leads the match has ordered: of the scenario, or with moves one of their own. */
export interface Ordered {
  event: string;
  moves?: Move[];
}
