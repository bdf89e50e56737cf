import { parentPort, workerData } from 'node:worker_threads';
import type { Plan } from '../../lab/plan.ts';
import { type Task, work } from '../../lab/survey.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';

/** What a worker is given when it starts. */
export interface Given {
  scenario: Scenario;
  plan: Plan;
}

/** A worker of the laboratory: plays the tasks that it is sent, one after the other. */
const { scenario, plan }: Given = workerData;
parentPort!.on('message', (task: Task) => {
  parentPort!.postMessage(work(scenario, plan, task));
});
