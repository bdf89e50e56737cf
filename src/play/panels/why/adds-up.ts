import type { Explained, Reason } from '../../../game/index.ts';

/** An explanation as it is printed: on a scale of 0 to 100 with one decimal. */
export interface Sum {
  before: number;
  after: number;
  lines: { reason: Reason; by: number }[];
  /** What no single reason brought, so that the printed lines make the printed change. */
  together: number;
}

const TENTHS = 1000;
const tenths = (value: number): number => Math.round(value * TENTHS);
const points = (value: number): number => value / (TENTHS / 100);

/** Rounds every line before it adds them: a reader who adds up what is printed gets what is printed. */
export function addUp({ before, after, reasons }: Explained): Sum {
  const lines = reasons.map((reason) => ({ reason, by: tenths(reason.by) }));
  const told = lines.reduce((sum, { by }) => sum + by, 0);
  return {
    before: points(tenths(before)),
    after: points(tenths(after)),
    lines: lines.map(({ reason, by }) => ({ reason, by: points(by) })),
    together: points(tenths(after) - tenths(before) - told),
  };
}
