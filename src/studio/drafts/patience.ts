/** Writing a long file anew takes longer than a letter: it is done when the hand rests. */
const REST_MS = 350;
/** A hand that never rests is not waited for: so much may be lost with the power, and no more. */
const MOST_MS = 1500;

/** How long to wait still, when the first letter that waits was typed at `since`. */
export const patience = (since: number, now: number): number =>
  Math.max(0, Math.min(REST_MS, since + MOST_MS - now));
