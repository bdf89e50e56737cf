import { clip } from './clip.ts';
import type { Parameters } from './parameters.ts';
import type { Pair } from './spoke.ts';

/** What two spokes do together, and what comes between them, in one sub-step. */
export interface PairStep {
  /** Multilateral effort that reaches the pair (pairEffort). */
  readonly effort: number;
  /** 0 if something keeps the two apart, whatever they chose; 1 if nothing does. */
  readonly inPlay: number;
  /** A fresh quarrel over history, from 0 to 1. */
  readonly historyShock: number;
}

/**
 * One pair `years` later. `fear` is the smaller of the two abandonment indices: two spokes draw
 * together when both doubt the hub. No deal is final, so friction drifts back.
 */
export function stepPair(
  { tie, friction }: Pair,
  fear: number,
  { effort, inPlay, historyShock }: PairStep,
  years: number,
  p: Parameters,
): Pair {
  const work = effort * inPlay;
  return {
    tie: clip(
      tie +
        years *
          (p.tie.work * work * (1 - tie) * (1 - friction) * (p.tie.calm + fear) -
            p.tie.decay * friction * tie * (1 - effort)),
    ),
    friction: clip(
      friction +
        years *
          (p.friction.historyShock * historyShock * (1 - friction) -
            p.friction.work * work * friction +
            p.friction.drift * (p.friction.legacy - friction)),
    ),
  };
}
