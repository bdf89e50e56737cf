const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export type Unit = 'days' | 'hours' | 'minutes' | 'seconds';

const toHalf = (count: number) => Math.round(2 * count) / 2;

/** A stretch of milliseconds in the unit in which one would say it, to the half. */
export function durationOf(length: number): { count: number; unit: Unit } {
  if (length >= 2 * DAY) return { count: toHalf(length / DAY), unit: 'days' };
  if (length >= 2 * HOUR) return { count: toHalf(length / HOUR), unit: 'hours' };
  if (length >= MINUTE) return { count: toHalf(length / MINUTE), unit: 'minutes' };
  return { count: Math.round(length / SECOND), unit: 'seconds' };
}
