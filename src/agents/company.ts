import type { Match } from '../game/index.ts';
import type { Option } from '../scenario/format/option.ts';

/** Seats that could work with an option or sign beside it. */
export function partnersOf(
  { scenario }: Match,
  turn: number,
  seat: string,
  option: Option,
  signs: boolean,
): string[] {
  const { options, proposal } = scenario.turns[turn - 1]!;
  const paired = (other: string): boolean =>
    scenario.seats[other]!.kind === 'partners' ||
    scenario.pairs.some(({ between }) => between.includes(seat) && between.includes(other));
  const works = (other: string): boolean =>
    option.effort.multilateral > 0 &&
    paired(other) &&
    (options[other] ?? []).some(({ effort }) => effort.multilateral > 0);
  const cosigns = (other: string): boolean => signs && (proposal?.with.includes(other) ?? false);
  return Object.keys(scenario.seats).filter(
    (other) => other !== seat && (works(other) || cosigns(other)),
  );
}
