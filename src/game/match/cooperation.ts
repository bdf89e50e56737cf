import type { Effort, Option } from '../../scenario/format/option.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { pairEffort } from '../alliance/index.ts';

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

/**
 * Cooperation needs two: what each pair of spokes, and each spoke with the partners, does together.
 * `choices` holds the option of every seat that acts this turn.
 */
export function cooperations(scenario: Scenario, choices: Record<string, Option>): Cooperation[] {
  const seats = Object.entries(scenario.seats).filter(([, seat]) => seat.kind !== 'hub');
  const result: Cooperation[] = [];
  seats.forEach(([one, { kind }], index) => {
    for (const [other] of seats.slice(index + 1)) {
      const mine = choices[one];
      const theirs = choices[other];
      const paired =
        kind === 'partners' ||
        scenario.seats[other]!.kind === 'partners' ||
        scenario.pairs.some(({ between }) => between.includes(one) && between.includes(other));
      if (!mine || !theirs || !paired) continue;
      const effort = common(mine, theirs);
      if (effort > 0) result.push({ between: [one, other], effort });
    }
  });
  return result;
}

/** The common effort of two seats; 0 if they do nothing together. */
export function effortOf(together: readonly Cooperation[], one: string, other: string): number {
  const found = together.find(({ between }) => between.includes(one) && between.includes(other));
  return found?.effort ?? 0;
}
