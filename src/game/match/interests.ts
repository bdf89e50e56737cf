import { outlookOf } from './cabinet.ts';
import { evaluate } from './condition/holds.ts';
import type { Match } from './settings.ts';
import type { World } from './world.ts';

/** The level of each national interest of a seat, in [0, 1], as the scenario reads it from the world. */
export function interestsOf(
  { scenario }: Match,
  world: World,
  seat: string,
  turn: number,
): Record<string, number> {
  const scene = { scenario, world, seat, turn };
  return Object.fromEntries(
    Object.entries(outlookOf(scenario, seat).interests).map(([name, { reads }]) => [
      name,
      Math.max(0, Math.min(1, Number(evaluate(reads, scene)))),
    ]),
  );
}
