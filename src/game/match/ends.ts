import { WEIGHABLE, type Weighable } from '../../scenario/format/gauges.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { outcome } from '../alliance/index.ts';
import { hubReadingsOf } from './hub.ts';
import type { World } from './world.ts';

/** What a seat is left with, each in [0, 1]: of a spoke the seven outcomes, of the hub its three worries. */
export type Ends = Readonly<Partial<Record<Weighable, number>>>;

/** Throws for the partners' seat, which has neither. */
export function endsOf(scenario: Scenario, world: World, seat: string): Ends {
  if (seat === scenario.hub) return hubReadingsOf(scenario, world);
  const spoke = world.spokes[seat];
  if (!spoke) throw new Error(`${seat} has no state to be left with`);
  return outcome(spoke, world.indices[seat]!);
}

/** What is named in some ends, in the order of the format. */
export const namesIn = (ends: Ends): Weighable[] =>
  WEIGHABLE.filter((name) => ends[name] !== undefined);
