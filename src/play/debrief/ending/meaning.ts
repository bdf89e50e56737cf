import { type Ends, namesIn } from '../../../game/index.ts';
import { FEARED, type Weighable } from '../../../scenario/format/gauges.ts';
import { points } from '../../player/readings/readings.ts';

/** An outcome at the start and at the end, in points. */
export interface Shift {
  outcome: Weighable;
  before: number;
  after: number;
}

/** What was won and what was paid most, as printed; null where nothing was. Of what is feared, less is better. */
export function winAndPrice(before: Ends, after: Ends): { win: Shift | null; price: Shift | null } {
  const shifts = namesIn(before)
    .map((outcome) => {
      const shift = { outcome, before: points(before[outcome]!), after: points(after[outcome]!) };
      const rose = shift.after - shift.before;
      return { shift, better: FEARED.includes(outcome) ? -rose : rose };
    })
    .sort((a, b) => b.better - a.better);
  const [best, worst] = [shifts[0], shifts.at(-1)];
  return {
    win: best && best.better > 0 ? best.shift : null,
    price: worst && worst.better < 0 ? worst.shift : null,
  };
}
