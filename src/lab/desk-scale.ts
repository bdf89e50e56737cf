import type { Ends } from '../game/index.ts';
import { FEARED, type Weighable } from '../scenario/format/gauges.ts';
import type { Desk } from '../scenario/format/seat.ts';

/** How well a desk is served by what a match leaves: 0 worst, 1 best; of what is feared, less is better. */
export function onScaleOf({ weights }: Pick<Desk, 'weights'>, ends: Ends): number {
  let served = 0;
  for (const [name, weight] of Object.entries(weights)) {
    const end = ends[name as Weighable] ?? 0;
    served += (weight ?? 0) * (FEARED.includes(name as Weighable) ? 1 - end : end);
  }
  return served;
}
