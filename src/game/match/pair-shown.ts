import type { Scenario } from '../../scenario/format/scenario.ts';
import { outlookOf } from './cabinet.ts';
import { pairWith } from './cooperation.ts';

/**
 * The pair whose tie and friction stand for those of a seat: with the partner that its outlook
 * names, else its first; -1 if it has none.
 */
export function pairShown(scenario: Scenario, seat: string): number {
  const { pairs } = scenario;
  const { tieShown } = outlookOf(scenario, seat);
  const named = pairs.findIndex(({ between }) => pairWith(between, seat, tieShown));
  return named >= 0 ? named : pairs.findIndex(({ between }) => between.includes(seat));
}

/** The partner in that pair. */
export function partnerShown(scenario: Scenario, seat: string): string | undefined {
  return scenario.pairs[pairShown(scenario, seat)]?.between.find((other) => other !== seat);
}
