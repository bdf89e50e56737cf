import {
  hubReadingsOf,
  type Match,
  outlookOf,
  pairShown,
  type World,
} from '../../../game/index.ts';
import {
  HUB_READINGS,
  type HubReadingName,
  INDICES,
  type Index,
  type Measure,
  type OwnMeasure,
  PAIR_GAUGES,
  type PairGauge,
  type SpokeGauge,
} from '../../../scenario/format/gauges.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';

export type Readable = Pick<World, 'spokes' | 'pairs' | 'inputs' | 'indices'>;

/** The two fears on the steelyard. */
export const FEARS = ['abandonment', 'entrapment'] as const satisfies readonly Index[];

/** What weighs most on a seat: the two fears of a spoke, the three worries of the hub. */
export const worriesOf = ({ hub }: Scenario, seat: string): readonly (Index | HubReadingName)[] =>
  seat === hub ? HUB_READINGS : FEARS;

const isOneOf = <Name extends string>(names: readonly Name[], name: string): name is Name =>
  (names as readonly string[]).includes(name);

/** The seat that a measure belongs to, and its name there. */
export function placeOf<Own extends OwnMeasure>(
  seat: string,
  measure: Own | Exclude<Measure, OwnMeasure>,
): [seat: string, name: Own | SpokeGauge | Index] {
  const [of, theirs] = measure.split('.') as [string, (SpokeGauge | Index)?];
  return theirs ? [of, theirs] : [seat, measure as Own];
}

/** A measure as a seat reads it, in [0, 1]. */
export function read(scenario: Scenario, world: Readable, from: string, measure: Measure): number {
  const [seat, gauge] = placeOf(from, measure);
  if (isOneOf<HubReadingName>(HUB_READINGS, gauge)) return hubReadingsOf(scenario, world)[gauge];
  if (isOneOf<PairGauge>(PAIR_GAUGES, gauge)) {
    return world.pairs[pairShown(scenario, seat)]?.[gauge] ?? 0;
  }
  if (isOneOf<Index>(INDICES, gauge)) return world.indices[seat]?.[gauge] ?? 0;
  return world.spokes[seat]?.[gauge as SpokeGauge] ?? 0;
}

/** What a seat is shown beside its worries, in the order of the scenario: the hub, each of its spokes. */
export function gaugesShown({ scenario }: Match, seat: string): Measure[] {
  const shown = outlookOf(scenario, seat).gauges;
  if (seat !== scenario.hub) return shown.filter((gauge) => !isOneOf(FEARS, gauge));
  const theirs = shown.filter((gauge) => !isOneOf(PAIR_GAUGES, gauge));
  return Object.keys(scenario.seats)
    .filter((spoke) => scenario.seats[spoke]!.kind === 'spoke')
    .flatMap((spoke) => theirs.map((gauge): Measure => `${spoke}.${gauge}`));
}

/** Whole points on the scale of 100, as the page shows them: what is read is what is compared. */
export const points = (value: number): number => Math.round(value * 100);
