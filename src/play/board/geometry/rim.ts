// The rim between two seats: how much of it is laid, and where it cracks.
import { type Wheel, wrap } from './wheel.ts';

/** An arc from `start`, clockwise by `sweep` radians, both measured at the edge of the seats. */
export interface Span {
  start: number;
  sweep: number;
  /** Share of the wheel's radius: seats that are not neighbours are tied inside the rim. */
  lane: number;
}

const INNER_LANE = 0.82;

/** The shorter way from seat to seat. */
export function spanBetween(wheel: Wheel, from: string, to: string): Span | null {
  const [a, b] = [wheel.angles.get(from), wheel.angles.get(to)];
  if (a === undefined || b === undefined || from === to) return null;
  const clockwise = wrap(b - a);
  const [start, sweep] = clockwise <= Math.PI ? [a, clockwise] : [b, wrap(a - b)];
  const passes = [...wheel.angles].some(
    ([id, angle]) => id !== from && id !== to && wrap(angle - start) < sweep,
  );
  const edge = 2 * Math.asin(Math.min(1, (wheel.seatRadius * 0.94) / (2 * wheel.radius)));
  const trim = Math.min(edge, sweep / 2);
  return { start: start + trim, sweep: sweep - 2 * trim, lane: passes ? INNER_LANE : 1 };
}

export interface Piece {
  start: number;
  sweep: number;
}

/** From this tie on the two halves have met. */
export const CLOSED = 0.97;

/** Half of what is laid grows from each seat. */
export function laidPieces(span: Span, tie: number): Piece[] {
  if (tie >= CLOSED) return [{ start: span.start, sweep: span.sweep }];
  const half = (span.sweep * Math.max(0, tie)) / 2;
  if (half === 0) return [];
  return [
    { start: span.start, sweep: half },
    { start: span.start + span.sweep - half, sweep: half },
  ];
}

/** What lies between two ties: two pieces, the same for growing and for shrinking. */
export function piecesBetween(span: Span, tie: number, other: number): Piece[] {
  const [less, more] = [Math.max(0, Math.min(tie, other)), Math.min(1, Math.max(tie, other))];
  const sweep = (span.sweep * (more - less)) / 2;
  if (sweep < 0.004) return [];
  const inner = (span.sweep * less) / 2;
  return [
    { start: span.start + inner, sweep },
    { start: span.start + span.sweep - inner - sweep, sweep },
  ];
}

export function crackCount(friction: number): number {
  if (friction < 0.25) return 0;
  if (friction < 0.4) return 1;
  return friction < 0.75 ? 2 : 3;
}

/** Width of a crack in px at scale 1. */
export function crackWidth(friction: number): number {
  return 1.2 + 4.6 * friction;
}

/**
 * Where the cracks are: one through what is laid from the first seat, one from the second, and one
 * in the middle, where there may be nothing yet but the breach itself.
 */
export function crackAngles(span: Span, tie: number, friction: number): number[] {
  const half = (span.sweep * Math.min(1, Math.max(0, tie))) / 2;
  const near = Math.min(half * 0.52, 0.17);
  const end = span.start + span.sweep;
  return [span.start + near, end - near, span.start + span.sweep / 2].slice(
    0,
    crackCount(friction),
  );
}

/** Rivets stand evenly on each piece, shared out between the two seats. */
export function rivetAngles(pieces: Piece[], rivets: number): number[] {
  const count = Math.max(0, Math.min(5, Math.round(rivets)));
  return pieces.flatMap(({ start, sweep }, n) => {
    const own =
      pieces.length === 1 ? count : n === 0 ? Math.ceil(count / 2) : Math.floor(count / 2);
    return Array.from({ length: own }, (_, r) => start + (sweep * (r + 0.5)) / own);
  });
}
