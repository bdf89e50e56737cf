import { outlookOf } from './cabinet.ts';
import { holds } from './condition/holds.ts';
import type { Match } from './settings.ts';
import type { World } from './world.ts';

/** The first of its own endings that holds for a seat; the last always does. */
export function endingOf({ scenario }: Match, world: World, seat: string): string {
  const scene = { scenario, world, seat, turn: scenario.turns.length };
  return outlookOf(scenario, seat).endings.find(({ when }) => holds(when, scene))!.id;
}
