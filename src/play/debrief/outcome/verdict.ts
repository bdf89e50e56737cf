import { type Ends, namesIn } from '../../../game/index.ts';
import { FEARED, WEIGHABLE, type Weighable } from '../../../scenario/format/gauges.ts';
import type { Desk } from '../../../scenario/format/seat.ts';

/** One outcome on a desk's scale. */
export interface Weighed {
  outcome: Weighable;
  weight: number;
  /** How much better it became, in [-1, 1]: of what is feared, less is better. */
  better: number;
  /** Weight times better. */
  counts: number;
}

/** What a match did by a desk's own scale. */
export interface Verdict {
  /** The heaviest gain first, the heaviest loss last. */
  weighed: Weighed[];
  sum: number;
}

export function verdictOf(weights: Desk['weights'], before: Ends, after: Ends): Verdict {
  const weighed = namesIn(before)
    .flatMap((outcome): Weighed[] => {
      const weight = weights[outcome] ?? 0;
      if (weight === 0) return [];
      const rose = after[outcome]! - before[outcome]!;
      const better = FEARED.includes(outcome) ? -rose : rose;
      return [{ outcome, weight, better, counts: weight * better }];
    })
    .sort((a, b) => b.counts - a.counts);
  return { weighed, sum: weighed.reduce((sum, { counts }) => sum + counts, 0) };
}

export interface Disagreement {
  pleased: string;
  sore: string;
  gap: number;
  /** The outcome that parts them most, with the larger and the smaller of their weights. */
  outcome: Weighable;
  high: number;
  low: number;
}

/** Below this two verdicts are much the same: a point on a scale of 100. */
const SAME = 0.01;

/** The two desks whose verdicts lie furthest apart, and what parts them; null if all agree. */
export function disagreementOf(verdicts: Readonly<Record<string, Verdict>>): Disagreement | null {
  const ranked = Object.entries(verdicts).sort(([, a], [, b]) => b.sum - a.sum);
  const first = ranked[0];
  const last = ranked.at(-1);
  if (!first || !last || first[1].sum - last[1].sum < SAME) return null;
  const part = ({ weighed }: Verdict, name: Weighable) =>
    weighed.find(({ outcome }) => outcome === name) ?? { counts: 0, weight: 0 };
  const parts = WEIGHABLE.map((outcome) => {
    const [one, other] = [part(first[1], outcome), part(last[1], outcome)];
    const weights = [one.weight, other.weight];
    return {
      outcome,
      apart: one.counts - other.counts,
      high: Math.max(...weights),
      low: Math.min(...weights),
    };
  }).sort((a, b) => b.apart - a.apart);
  const { outcome, high, low } = parts[0]!;
  const gap = first[1].sum - last[1].sum;
  return { pleased: first[0], sore: last[0], gap, outcome, high, low };
}
