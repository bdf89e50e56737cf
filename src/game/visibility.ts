import type { MatchEvent } from './match/event.ts';

/**
 * Who may know of an event while the match goes on: everyone, the seat that caused it, or nobody
 * before the end. A new kind of event does not compile until someone decides here.
 */
export const VISIBILITY: Record<MatchEvent['kind'], 'everyone' | 'its-seat' | 'nobody'> = {
  entered: 'everyone',
  // A cabinet argues, foresees and chooses behind closed doors; `answered` reveals the choices.
  spoke: 'its-seat',
  replied: 'its-seat',
  foresaw: 'its-seat',
  chose: 'its-seat',
  // Who leads the match may surprise it.
  injected: 'nobody',
  // A seen draw would tell how close the next call is.
  drew: 'nobody',
  answered: 'everyone',
  ended: 'everyone',
};

/** The events that a seat may know, in their order. */
export function eventsFor(events: readonly MatchEvent[], seat: string): MatchEvent[] {
  return events.filter((event) => {
    const who = VISIBILITY[event.kind];
    return who === 'everyone' || (who === 'its-seat' && 'seat' in event && event.seat === seat);
  });
}
