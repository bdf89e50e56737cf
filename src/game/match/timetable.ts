import type { Call } from '../../scenario/format/call.ts';
import type { WorldEvent } from '../../scenario/format/scenario.ts';
import { perScenario } from './per-scenario.ts';

/** What may come in one turn, whatever was played before. */
export interface TurnPlan {
  calls: readonly (readonly [id: string, call: Call])[];
  events: readonly (readonly [id: string, event: WorldEvent])[];
}

/** In the order of the turns. Searching it anew in every turn costs as much as the model does. */
export const timetable = perScenario(({ turns, calls, events }): TurnPlan[] =>
  turns.map(({ id }) => ({
    calls: Object.entries(calls).filter(([, call]) => call.turns.includes(id)),
    events: Object.entries(events).filter(([, event]) => event.turns.includes(id)),
  })),
);
