import { holds, type Match, type World } from '../../../game/index.ts';
import type { Option } from '../../../scenario/format/option.ts';
import type { Answered } from '../../player/table/table.ts';

export interface OtherChoice {
  seat: string;
  option: Option;
  /** Ids of the reasons that held when it chose and spoke for this option, the strongest first. */
  reasons: string[];
}

/** What every other seat chose in a turn, and which of its reasons held in the world as it was then. */
export function choicesOfOthers(
  { scenario }: Match,
  { report }: Pick<Answered, 'report'>,
  before: World,
  own: string,
): OtherChoice[] {
  const { turn, choices } = report;
  const offered = scenario.turns[turn - 1]?.options ?? {};
  return Object.entries(choices).flatMap(([seat, choice]) => {
    const option = offered[seat]?.find(({ id }) => id === choice.option);
    if (seat === own || !option) return [];
    const scene = { scenario, world: before, seat, turn };
    const reasons = option.leanings
      .filter(({ by, when }) => by > 0 && holds(when, scene))
      .sort((a, b) => b.by - a.by)
      .map(({ id }) => id);
    return [{ seat, option, reasons }];
  });
}
