import { outlookOf } from '../game/index.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import type { Measure } from './measure.ts';
import type { Plan } from './plan.ts';
import { type LineTally, optionKey } from './tally.ts';

/** Something with the share of all matches in which it was met. */
export interface Reached {
  id: string;
  share: number;
}

/** The share of all matches in which something was counted. */
export function shareIn(measure: Measure, times: (tally: LineTally) => number): number {
  let met = 0;
  let matches = 0;
  for (const tally of Object.values(measure.lines)) {
    met += times(tally);
    matches += tally.matches;
  }
  return met / matches;
}

/** The options of a seat, in the order of the turns, each with how often it was chosen. */
export function optionsChosen({ turns }: Scenario, { seat }: Plan, measure: Measure) {
  return turns.flatMap(({ options }, at) =>
    (options[seat] ?? []).map((option) => {
      const turn = at + 1;
      const key = optionKey(turn, option.id);
      return { option, turn, chosen: shareIn(measure, ({ options }) => options[key] ?? 0) };
    }),
  );
}

export const eventsReached = ({ events }: Scenario, measure: Measure): Reached[] =>
  Object.keys(events).map((id) => ({
    id,
    share: shareIn(measure, (tally) => tally.events[id] ?? 0),
  }));

export const endingsReached = (scenario: Scenario, { seat }: Plan, measure: Measure): Reached[] =>
  outlookOf(scenario, seat).endings.map(({ id }) => ({
    id,
    share: shareIn(measure, ({ endings }) => endings[id] ?? 0),
  }));
