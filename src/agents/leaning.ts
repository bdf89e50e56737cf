import { exp } from '../game/index.ts';
import type { Option } from '../scenario/format/option.ts';

/** Whether a reason that the scenario gives counts at this moment. */
export type Counts = (reason: Option['leanings'][number]) => boolean;

/** How much a seat leans to an option by the reasons that count: odds beside those of its other options. */
export function oddsOf({ lean, leanings }: Option, counts: Counts): number {
  // Added in the order of the scenario: the last digit of a sum depends on it.
  return exp(leanings.filter(counts).reduce((sum, { by }) => sum + by, lean));
}
