import type { SpokeGauge } from '../../../src/scenario/format/gauges.ts';

/** Where a match ends. All contestants play the same matches, so all must end at the same bits. */
export interface Outcome {
  gauges: Record<SpokeGauge, number>;
  ending: string;
}

/** One way to play the toy match to its end. */
export interface Contestant {
  name: string;
  play(seed: number, wishes: readonly number[]): Outcome;
}
