import { STRATEGIES, type Strategy } from '../../../scenario/format/gauges.ts';
import type { Effort } from '../../../scenario/format/option.ts';

/** The strategy of an option, or its two largest with the share of the first between them. */
export function strategiesOf(
  effort: Effort,
): readonly [Strategy] | readonly [Strategy, Strategy, number] {
  const [first, second] = [...STRATEGIES].sort((a, b) => effort[b] - effort[a]);
  const mixed = second !== undefined && effort[second] > 0;
  return mixed ? [first!, second, effort[first!] / (effort[first!] + effort[second])] : [first!];
}
