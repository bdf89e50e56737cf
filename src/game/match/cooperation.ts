import type { Effort, Option } from '../../scenario/format/option.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { pairEffort } from '../alliance/index.ts';
import { perScenario } from './per-scenario.ts';

/** What two seats put into their common work this turn. */
export interface Cooperation {
  between: [string, string];
  /** sqrt(M_i * M_j * willingness): 0 unless both spend multilateral effort. */
  effort: number;
}

type Side = Pick<Option, 'willingness'> & { effort: Effort };

/** True if `seat` is one side of the pair and, where a partner is named, that is the other. */
export function pairWith(
  between: readonly [string, string],
  seat: string,
  partner?: string,
): boolean {
  if (!between.includes(seat)) return false;
  return partner === undefined || partner === seat || between.includes(partner);
}

function common(one: Side, other: Side): number {
  const willingness = one.willingness * other.willingness;
  return pairEffort(one.effort.multilateral, other.effort.multilateral, willingness);
}

/** Seats that can work together: spokes with a pair of their own, and every spoke with the partners. */
const partnerships = perScenario(({ seats, pairs }): [string, string][] => {
  const names = Object.keys(seats).filter((name) => seats[name]!.kind !== 'hub');
  const partners = (name: string) => seats[name]!.kind === 'partners';
  return names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .filter(
        (other) =>
          partners(one) ||
          partners(other) ||
          pairs.some(({ between }) => between.includes(one) && between.includes(other)),
      )
      .map((other): [string, string] => [one, other]),
  );
});

/**
 * Cooperation needs two: what each pair of spokes, and each spoke with the partners, does together.
 * `choices` holds the option of every seat that acts this turn.
 */
export function cooperations(scenario: Scenario, choices: Record<string, Option>): Cooperation[] {
  const result: Cooperation[] = [];
  for (const [one, other] of partnerships(scenario)) {
    const mine = choices[one];
    const theirs = choices[other];
    const effort = mine && theirs ? common(mine, theirs) : 0;
    if (effort > 0) result.push({ between: [one, other], effort });
  }
  return result;
}

/** The common effort of two seats; 0 if they do nothing together. */
export function effortOf(together: readonly Cooperation[], one: string, other: string): number {
  const found = together.find(({ between }) => between.includes(one) && between.includes(other));
  return found?.effort ?? 0;
}
