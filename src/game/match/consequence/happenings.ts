import type { WorldEvent } from '../../../scenario/format/scenario.ts';
import { drawOnce } from '../chance.ts';
import { holds } from '../condition/holds.ts';
import type { Ordered } from '../ordered.ts';
import { timetable } from '../timetable.ts';
import type { Draft } from './draft.ts';
import { changeSpoke, strikeAtEnd } from './impact.ts';

/** Whether an event that is due comes: its condition holds and it is drawn. */
function comes(draft: Draft, seat: string, id: string, event: WorldEvent): boolean {
  const { match, world, turn, draws } = draft;
  const { scenario } = match;
  if (!holds(event.when, { scenario, world, seat, turn })) return false;
  return event.chance === undefined || drawOnce(match, turn, `event:${id}`, draws) < event.chance;
}

function strikeEvent(draft: Draft, seat: string, id: string, event: WorldEvent): void {
  draft.world.events[id] = draft.turn;
  draft.report.events.push(id);
  strikeAtEnd(draft, seat, event, { kind: 'event', id });
}

/** What was ordered from outside: an event of the scenario, or one that was written on the spot. */
function strikeOrdered(draft: Draft, lead: string, { event: id, moves }: Ordered): void {
  if (!moves) {
    strikeEvent(draft, lead, id, draft.match.scenario.events[id]!);
    return;
  }
  draft.world.events[id] = draft.turn;
  draft.report.events.push(id);
  for (const move of moves) {
    changeSpoke(draft, { ...move, cause: { kind: 'event', id }, source: 'assumption' });
  }
}

/**
 * Lets the world answer: what was ordered from outside, then every event that is due this turn,
 * that may happen, and that is drawn.
 */
export function happen(draft: Draft, seat: string, ordered: readonly Ordered[]): void {
  const { match, world, turn } = draft;
  for (const each of ordered) strikeOrdered(draft, seat, each);
  for (const [id, event] of timetable(match.scenario)[turn - 1]!.events) {
    if (id in world.events) continue;
    if (comes(draft, seat, id, event)) strikeEvent(draft, seat, id, event);
  }
}
