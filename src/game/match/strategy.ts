import { STRATEGIES, type Strategy } from '../../scenario/format/gauges.ts';
import type { Effort } from '../../scenario/format/option.ts';

/** The strategy that labels an option: its largest share of effort, the first where two are equal. */
export function strategyOf(effort: Effort): Strategy {
  return STRATEGIES.reduce((best, strategy) => (effort[strategy] > effort[best] ? strategy : best));
}
