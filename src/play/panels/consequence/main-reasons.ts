import type { Explained, Reason } from '../../../game/index.ts';

/** A second reason is told if it did at least this share of what the first did ... */
const SECOND = 0.35;
/** ... and a reason against the change if it took back at least this share. */
const AGAINST = 0.35;

export interface MainReasons {
  /** One or two that pushed the way the change went, the larger first. */
  pushing: Reason[];
  /** The largest that pushed the other way, if it is worth telling. */
  against: Reason | null;
}

/** The reasons that a sentence can carry; all of them stand behind "why?". */
export function mainReasons({ before, after, reasons }: Explained): MainReasons {
  const way = Math.sign(after - before);
  const [first, second] = reasons.filter(({ by }) => Math.sign(by) === way);
  const [back] = reasons.filter(({ by }) => Math.sign(by) === -way);
  if (!first) return { pushing: [], against: back ?? null };
  const worth = (reason: Reason | undefined, share: number): reason is Reason =>
    reason !== undefined && Math.abs(reason.by) >= share * Math.abs(first.by);
  return {
    pushing: worth(second, SECOND) ? [first, second] : [first],
    against: worth(back, AGAINST) ? back : null,
  };
}
