import type { PairGauge, SpokeGauge, Strategy } from '../../scenario/format/gauges.ts';

/** State of one spoke; every gauge in [0, 1]. */
export type Spoke = Readonly<Record<SpokeGauge, number>>;

/** What lies between two spokes: a working tie and a legacy friction, each in [0, 1]. */
export type Pair = Readonly<Record<PairGauge, number>>;

/** Shares of a turn spent on the three strategies; together at most 1. */
export type Effort = Readonly<Record<Strategy, number>>;
