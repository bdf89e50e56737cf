import { type Draws, drawOnce } from './chance.ts';
import { holds } from './condition/holds.ts';
import type { Match } from './settings.ts';
import type { World } from './world.ts';

/** The calls that ring at the start of a turn: those due for certain and those drawn. */
export function ringing(match: Match, world: World, turn: number, draws: Draws): string[] {
  const { scenario } = match;
  const now = scenario.turns[turn - 1]!.id;
  return Object.entries(scenario.calls).flatMap(([id, call]) => {
    if (id in world.calls || !call.turns.includes(now)) return [];
    if (!holds(call.when, { scenario, world, seat: call.seat, turn })) return [];
    if (call.chance === undefined) return [id];
    return drawOnce(match, turn, `rings:${id}`, draws) < call.chance ? [id] : [];
  });
}
