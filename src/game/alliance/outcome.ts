import type { OutcomeName } from '../../scenario/format/gauges.ts';
import type { Indices } from './indices.ts';
import type { Spoke } from './spoke.ts';

/** What a match leaves behind. There is no single score: each desk weighs these its own way. */
export type Outcome = Readonly<Record<OutcomeName, number>>;

export function outcome(spoke: Spoke, indices: Indices): Outcome {
  return {
    abandonmentCost: indices.abandonment * indices.dependence,
    umbrellaDoubt: indices.umbrellaDoubt,
    entrapmentHarm: indices.entrapment * (1 - spoke.sharedInterest),
    freedom: spoke.freedom,
    support: spoke.support,
    capacity: spoke.capacity,
    reputation: spoke.reputation,
  };
}
