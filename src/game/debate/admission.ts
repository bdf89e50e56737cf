import type { Argument } from '../../scenario/format/argument.ts';
import type { Admission } from './strength.ts';

/** Per target, so many of one team's voices on a side have the floor ... */
export const PER_TEAM = 2;
/** ... and so many in all; the rest wait outside. Raw graphs saturate without this. */
export const PER_SIDE = 5;

/**
 * Who has the floor among the voices on one side of a target: the strongest of each desk and of
 * all, and of two that say the same only the stronger. `first` is the number of the first argument
 * (options come before it).
 */
export function floorRule(onTable: readonly Argument[], first: number): Admission {
  const said = (voice: number): Argument => onTable[voice - first]!;
  return (voices, strengths) => {
    if (voices.length < 2) return voices;
    const byDesk = new Map<string, number>();
    const points = new Set<string>();
    const strongest = [...voices].sort((a, b) => strengths[b]! - strengths[a]! || a - b);
    const admitted = strongest.filter((voice) => {
      const { desk, id, echoes } = said(voice);
      const point = echoes ?? id;
      const already = byDesk.get(desk) ?? 0;
      if (points.has(point) || already >= PER_TEAM) return false;
      points.add(point);
      byDesk.set(desk, already + 1);
      return true;
    });
    return admitted.slice(0, PER_SIDE);
  };
}
