import type { Call } from '../../scenario/format/call.ts';
import type { Scenario, WorldEvent } from '../../scenario/format/scenario.ts';

/** What may come in one turn, whatever was played before. */
export interface TurnPlan {
  calls: readonly (readonly [id: string, call: Call])[];
  events: readonly (readonly [id: string, event: WorldEvent])[];
}

function planOf({ calls, events }: Scenario, turn: string): TurnPlan {
  return {
    calls: Object.entries(calls).filter(([, call]) => call.turns.includes(turn)),
    events: Object.entries(events).filter(([, event]) => event.turns.includes(turn)),
  };
}

const timetables = new WeakMap<Scenario, TurnPlan[]>();

/** Laid out once for a scenario: searching it anew in every turn costs as much as the model does. */
export function planFor(scenario: Scenario, turn: number): TurnPlan {
  let plans = timetables.get(scenario);
  if (!plans) {
    plans = scenario.turns.map(({ id }) => planOf(scenario, id));
    timetables.set(scenario, plans);
  }
  return plans[turn - 1]!;
}
