import type { Plan } from '../../lab/plan.ts';
import { type Part, type Task, work } from '../../lab/survey.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';

/** What a worker is told: first what is played, then one task after the other. */
export type LabAsked = { scenario: Scenario; plan: Plan } | { task: Task };

let given: { scenario: Scenario; plan: Plan } | null = null;

addEventListener('message', ({ data }: MessageEvent<LabAsked>) => {
  if ('scenario' in data) given = data;
  else if (given) {
    const part: Part = work(given.scenario, given.plan, data.task);
    postMessage(part);
  }
});
