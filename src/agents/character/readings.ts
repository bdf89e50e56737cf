import { hubReadingsOf, type Preview } from '../../game/index.ts';
import { HUB_READINGS } from '../../scenario/format/gauges.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';

/** Readings in [0, 1] that a government watches, by name: a spoke its own, the hub its worries. */
export type Readings = Readonly<Record<string, number>>;

export const FEARS = ['abandonment', 'umbrellaDoubt', 'entrapment'] as const;
export const GOODS = [
  'support',
  'freedom',
  'capability',
  'capacity',
  'reputation',
  'partnerTies',
] as const;

/** What a seat reads of a world; nothing for seats that are neither spoke nor hub. */
export function readingsIn(scenario: Scenario, seat: string, world: Preview): Readings {
  const readings: Record<string, number> = {};
  const spoke = world.spokes[seat];
  if (spoke) {
    const indices = world.indices[seat]!;
    for (const fear of FEARS) readings[fear] = indices[fear];
    for (const good of GOODS) readings[good] = spoke[good];
  } else if (seat === scenario.hub) {
    const worries = hubReadingsOf(scenario, world);
    for (const name of HUB_READINGS) readings[name] = worries[name];
  }
  return readings;
}
