import type { Call } from '../../scenario/format/call.ts';
import { type Draws, drawOnce } from './chance.ts';
import { holds } from './condition/holds.ts';
import type { Match } from './settings.ts';
import { timetable } from './timetable.ts';
import type { World } from './world.ts';

/**
 * The calls of one kind that ring in a turn: those due for certain and those drawn. A call
 * elsewhere rings with the briefing, for it asks for an answer; a call at home rings when the
 * turn's years have passed, for nobody knows beforehand when help will be needed.
 */
export function ringing(
  match: Match,
  world: World,
  turn: number,
  kind: Call['kind'],
  draws: Draws,
): string[] {
  const { scenario } = match;
  const rings: string[] = [];
  for (const [id, call] of timetable(scenario)[turn - 1]!.calls) {
    if (call.kind !== kind || id in world.calls) continue;
    if (!holds(call.when, { scenario, world, seat: call.seat, turn })) continue;
    if (call.chance !== undefined) {
      if (drawOnce(match, turn, `rings:${id}`, draws) >= call.chance) continue;
    }
    rings.push(id);
  }
  return rings;
}
