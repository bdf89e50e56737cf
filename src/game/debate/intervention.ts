import type { Argument } from '../../scenario/format/argument.ts';

/** What a player does in a debate, and each spends one of a few interventions. */
export type Intervention =
  /** Back an argument on the table. */
  | { move: 'endorse'; argument: string }
  /** Bring one in from the hand. */
  | { move: 'rebut'; argument: string }
  /** Ask for its evidence: with a dated fact behind it an argument gains, without one it loses. */
  | { move: 'question'; argument: string }
  /** Say for whose sake: 0 "as our ally asks" to 1 "in our national interest". */
  | { move: 'frame'; frame: number };

/** Shares by which an intervention moves a base towards 1 or 0 (designer's assumptions). */
const ENDORSED = 0.5;
const PROVEN = 0.3;
const UNPROVEN = 0.4;

/** The base of an argument after the interventions; `isFact` tells a dated fact from a theory. */
export function movedBase(
  argument: Argument,
  interventions: readonly Intervention[],
  isFact: (source: string) => boolean,
): number {
  let { base } = argument;
  for (const intervention of interventions) {
    if (intervention.move === 'frame' || intervention.argument !== argument.id) continue;
    if (intervention.move === 'endorse') base += ENDORSED * (1 - base);
    if (intervention.move !== 'question') continue;
    base = argument.evidence.some(isFact) ? base + PROVEN * (1 - base) : base * (1 - UNPROVEN);
  }
  return base;
}

/** The framing that was declared last, if any. */
export function declaredFrame(interventions: readonly Intervention[]): number | null {
  let declared: number | null = null;
  for (const each of interventions) if (each.move === 'frame') declared = each.frame;
  return declared;
}

/** The frame of an option that is nearest to a wanted one. */
export function nearestFrame(frames: readonly number[], wanted: number): number {
  return frames.reduce((best, frame) =>
    Math.abs(frame - wanted) < Math.abs(best - wanted) ? frame : best,
  );
}
