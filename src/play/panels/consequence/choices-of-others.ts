import { type Move, whyOf } from '../../../agents/index.ts';
import type { Playthrough, Report } from '../../../game/index.ts';
import type { Option } from '../../../scenario/format/option.ts';

export interface OtherChoice {
  seat: string;
  option: Option;
  /** What it weighed; null where a person holds the seat. */
  move: Move | null;
}

/** What every other seat chose in a turn, and why. */
export function choicesOfOthers(
  playthrough: Playthrough,
  { turn, choices }: Pick<Report, 'turn' | 'choices'>,
  own: string,
): OtherChoice[] {
  const offered = playthrough.match.scenario.turns[turn - 1]?.options ?? {};
  return Object.entries(choices).flatMap(([seat, choice]) => {
    const option = offered[seat]?.find(({ id }) => id === choice.option);
    if (seat === own || !option) return [];
    return [{ seat, option, move: whyOf(playthrough, seat, turn) }];
  });
}
