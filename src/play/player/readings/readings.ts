import type { Match, World } from '../../../game/index.ts';
import type { Index, PairGauge, SpokeGauge } from '../../../scenario/format/gauges.ts';
import { INDICES, PAIR_GAUGES } from '../../../scenario/format/gauges.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';

export type GaugeName = SpokeGauge | PairGauge | Index;
export type Readable = Pick<World, 'spokes' | 'pairs' | 'indices'>;

/** The two fears on the steelyard. */
export const FEARS = ['abandonment', 'entrapment'] as const satisfies readonly Index[];

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

/** The pair whose tie and friction a seat is shown: the one that the scenario names, or its first. */
export function pairShown({ pairs, tieShown }: Scenario, seat: string): number {
  const own = pairs.map(({ between }) => between.includes(seat));
  const named = pairs.findIndex(({ between }, at) => own[at] && between.includes(tieShown ?? seat));
  return named >= 0 ? named : own.indexOf(true);
}

/** The partner in that pair. */
export function partnerShown(scenario: Scenario, seat: string): string | undefined {
  return scenario.pairs[pairShown(scenario, seat)]?.between.find((other) => other !== seat);
}

/** A gauge or index of a seat, in [0, 1]. */
export function read(scenario: Scenario, world: Readable, seat: string, gauge: GaugeName): number {
  if (isOneOf<PairGauge>(PAIR_GAUGES, gauge)) {
    return world.pairs[pairShown(scenario, seat)]?.[gauge] ?? 0;
  }
  if (isOneOf<Index>(INDICES, gauge)) return world.indices[seat]?.[gauge] ?? 0;
  return world.spokes[seat]?.[gauge] ?? 0;
}

/** The gauges beside the two fears, in the order of the scenario. */
export function gaugesShown({ scenario }: Match): GaugeName[] {
  return scenario.gauges.filter((gauge) => !isOneOf(FEARS, gauge));
}

/** Whole points on the scale of 100, as the page shows them: what is read is what is compared. */
export const points = (value: number): number => Math.round(value * 100);
