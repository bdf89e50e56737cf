import { type Match, signatories } from '../game/index.ts';
import type { Option } from '../scenario/format/option.ts';

/** Seats that could work with an option or sign beside it. */
export function partnersOf(
  { scenario }: Match,
  turn: number,
  seat: string,
  option: Option,
  signs: boolean,
): string[] {
  if (seat === scenario.hub) return [];
  const dilemma = scenario.turns[turn - 1]!;
  const may = signatories(scenario, dilemma);
  const paired = (other: string): boolean =>
    scenario.seats[other]!.kind === 'partners' ||
    scenario.pairs.some(({ between }) => between.includes(seat) && between.includes(other));
  const works = (other: string): boolean =>
    option.effort.multilateral > 0 &&
    paired(other) &&
    (dilemma.options[other] ?? []).some(({ effort }) => effort.multilateral > 0);
  const cosigns = (other: string): boolean => signs && may.includes(other);
  return Object.keys(scenario.seats).filter(
    (other) => other !== seat && (works(other) || cosigns(other)),
  );
}
