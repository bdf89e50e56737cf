import { HUB_READINGS, INDICES, POSTURES, SPOKE_GAUGES } from './gauges.ts';

/** What a reading gives to a condition. */
export type ReadingType = 'number' | 'truth';

/**
 * Readings of the seat that acts: of an option its own seat, of a call the spoke that is tested,
 * of a promise the seat that owes; of events, endings, arguments and forecasts the person's seat.
 */
export const SEAT_READINGS: Readonly<Record<string, ReadingType>> = Object.fromEntries([
  ...[...SPOKE_GAUGES, ...INDICES, 'tie', 'friction'].map((name) => [name, 'number']),
  ...POSTURES.map((name) => [name, 'truth']),
]);

/** Readings of the match. `turn` counts from 1; the others are the hub's, each in [0, 1]. */
export const MATCH_READINGS: Readonly<Record<string, ReadingType>> = {
  turn: 'number',
  ...Object.fromEntries(HUB_READINGS.map((name) => [name, 'number'])),
};

/** Readings with two parts, such as `flags.latency`: what the second part names, what it gives. */
export const GROUP_READINGS = {
  flags: { of: 'flags', gives: 'number' },
  /** -1 not answered yet; home: none 0, part 1, late 2, full 3; away: refuse 0 ... send 3. */
  calls: { of: 'calls', gives: 'number' },
  fallout: { of: 'calls', gives: 'truth' },
  open: { of: 'promises', gives: 'truth' },
  kept: { of: 'promises', gives: 'truth' },
  bent: { of: 'promises', gives: 'truth' },
  broken: { of: 'promises', gives: 'truth' },
  events: { of: 'events', gives: 'truth' },
  joined: { of: 'seats', gives: 'truth' },
  signed: { of: 'seats', gives: 'truth' },
} as const;
export type ReadingGroup = keyof typeof GROUP_READINGS;

/** Readings of another spoke: `tokyo.commitment`. */
export const SPOKE_READINGS: readonly string[] = [...SPOKE_GAUGES, ...INDICES];

/** The values of `calls.NAME`. */
export const CALL_READING = { unanswered: -1, worst: 0, best: 3 } as const;
