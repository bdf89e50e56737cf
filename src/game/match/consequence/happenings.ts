import { drawOnce } from '../chance.ts';
import { holds } from '../condition/holds.ts';
import { timetable } from '../timetable.ts';
import type { Draft } from './draft.ts';
import { strikeAtEnd } from './impact.ts';

/** Lets the world answer: every event that is due this turn, that may happen, and that is drawn. */
export function happen(draft: Draft, seat: string): void {
  const { match, world, turn, report, draws } = draft;
  const { scenario } = match;
  for (const [id, event] of timetable(scenario)[turn - 1]!.events) {
    if (id in world.events) continue;
    if (!holds(event.when, { scenario, world, seat, turn })) continue;
    if (event.chance !== undefined) {
      if (drawOnce(match, turn, `event:${id}`, draws) >= event.chance) continue;
    }
    world.events[id] = turn;
    report.events.push(id);
    strikeAtEnd(draft, seat, event, { kind: 'event', id });
  }
}
