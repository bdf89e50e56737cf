import type {
  HubReadingName,
  InputName,
  Measure,
  Strategy,
} from '../../../scenario/format/gauges.ts';
import type { Cause } from '../world.ts';

/** One reason for a change, and how much of it; `by` has the unit of the gauge. */
export type Reason = {
  by: number;
  /** A fact or theory id, `assumption`, or `model` for what the equations do (docs/model.md). */
  source: string;
} & (
  | { kind: 'strategy'; strategy: Strategy }
  | { kind: 'gauge'; gauge: Exclude<Measure, HubReadingName> }
  | { kind: 'input'; input: InputName }
  | { kind: 'signatures' }
  | { kind: 'drift' }
  | { kind: 'cause'; cause: Cause }
);

export interface Explained {
  gauge: Measure;
  before: number;
  after: number;
  /** Largest first; together they make the change, up to what acts only jointly. */
  reasons: Reason[];
}

/** Below this a reason is noise: a tenth of a point on a scale of 100. */
const SMALLEST = 0.001;

/** The reasons worth telling, largest first. */
export function told(reasons: readonly Reason[]): Reason[] {
  return reasons
    .filter(({ by }) => Math.abs(by) >= SMALLEST)
    .sort((a, b) => Math.abs(b.by) - Math.abs(a.by));
}
