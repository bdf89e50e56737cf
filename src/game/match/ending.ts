import { holds } from './condition/holds.ts';
import type { Match } from './settings.ts';
import type { World } from './world.ts';

/** The first ending that holds for a seat; the last of a scenario always does. */
export function endingOf({ scenario }: Match, world: World, seat: string): string {
  const scene = { scenario, world, seat, turn: scenario.turns.length };
  return scenario.endings.find(({ when }) => holds(when, scene))!.id;
}
