// From a value between 0 and 1 to a number of marks, a width or an angle: the wheel's grammar.
import type { ArcPicture, BoardPicture } from '../picture.ts';
import { CLOSED } from './rim.ts';

const DEGREE = Math.PI / 180;

function bounded(value: number): number {
  return Math.max(0, Math.min(1, value));
}

/** Width of a spoke in px at scale 1. */
export function spokeWidth(commitment: number): number {
  return 3 + 22 * bounded(commitment);
}

/** Rings on a speaking spoke, notches on a collar: up to five. */
export function fiveMarks(value: number): number {
  return Math.round(5 * bounded(value));
}

export function threatRings(level: number): number {
  return level <= 0 ? 0 : Math.max(1, Math.ceil(5 * bounded(level)));
}

export function swellRows(exposure: number): number {
  return Math.round(4 * bounded(exposure));
}

/** Stones of an arch that stand, of eight. */
export function archStones(capability: number): number {
  return Math.round(8 * bounded(capability));
}

/** Steps by which the hub's ring has dimmed from the outside. */
export function dimSteps(retrenchment: number): number {
  return Math.floor(bounded(retrenchment) / 0.25 + 1e-9);
}

/** Lights on the partners' table, of six. */
export function tableLights(reputation: number): number {
  return Math.round(6 * bounded(reputation));
}

/** The hub's star: on north when interests are shared, turned 40 degrees when nothing is. */
export function starTurn(sharedInterest: number): number {
  return (1 - bounded(sharedInterest)) * 40 * DEGREE;
}

export type WheelState = 'together' | 'even' | 'uneven' | 'snapped';

export function wheelState(picture: Pick<BoardPicture, 'arcs' | 'seats'>): WheelState {
  const under = (limit: number) => picture.arcs.filter((arc) => arc.tie < limit).length;
  const crack = (arc: ArcPicture) => arc.friction > 0.4;
  if (picture.seats.some((seat) => seat.broken) || under(0.2) >= 2) return 'snapped';
  if (under(0.6) > 0 || picture.arcs.some(crack)) return 'uneven';
  const closed = picture.arcs.every((arc) => arc.tie >= CLOSED && arc.friction < 0.25);
  return picture.arcs.length > 0 && closed ? 'together' : 'even';
}

/**
 * How far the wheel is set off true. On the chart the seats cannot move, so the graduated ring
 * around them does.
 */
export function setOff(state: WheelState): number {
  return { together: 0, even: 0, uneven: -7 * DEGREE, snapped: 9 * DEGREE }[state];
}

/** Radius in px of a pin on the world chart: its face grows with the number of people. */
export function pinRadius(people: number): number {
  return 2.4 + 0.085 * Math.sqrt(Math.max(0, people));
}
