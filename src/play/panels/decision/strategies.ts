import { STRATEGIES, type Strategy } from '../../../scenario/format/gauges.ts';
import type { Effort } from '../../../scenario/format/option.ts';
import { points } from '../../player/readings/readings.ts';

/** A smaller share is a touch, not a line. */
const A_LINE = 0.25;

/** The one or two strategies that an option follows, the larger first, with their shares in points. */
export function linesOf(effort: Effort): { strategy: Strategy; share: number }[] {
  const ordered = STRATEGIES.map((strategy) => ({
    strategy,
    share: points(effort[strategy]),
  })).sort((a, b) => b.share - a.share);
  return ordered.filter(({ share }, at) => at === 0 || (at === 1 && share >= points(A_LINE)));
}

/** For a bar or an edge: the lines and the first one's part of them. */
export function splitOf(
  effort: Effort,
): readonly [Strategy] | readonly [Strategy, Strategy, number] {
  const [first, second] = linesOf(effort);
  if (!second) return [first!.strategy];
  return [first!.strategy, second.strategy, first!.share / (first!.share + second.share)];
}
