import { Worker } from 'node:worker_threads';
import { inOrder } from '../../lab/in-order.ts';
import type { Plan } from '../../lab/plan.ts';
import {
  begun,
  gather,
  type Part,
  type Survey,
  surveyAlone,
  type Task,
  tasksOf,
} from '../../lab/survey.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Given } from './worker.ts';

/** A thread does not inherit the loader that lets this one read TypeScript, so it registers its own. */
const LOADER = import.meta.resolve('tsx/esm/api');
const WORKER = new URL('./worker.ts', import.meta.url).href;
const PROGRAM = new URL(
  `data:text/javascript,${encodeURIComponent(
    `import { register } from '${LOADER}'; register(); await import('${WORKER}');`,
  )}`,
);

/** Lets one worker do tasks until there are none left. */
function busy(
  given: Given,
  next: () => [number, Task] | undefined,
  done: (at: number, part: Part) => void,
) {
  return new Promise<void>((finished, failed) => {
    const worker = new Worker(PROGRAM, { workerData: given });
    let at = 0;
    const send = (): void => {
      const task = next();
      if (!task) {
        worker.terminate().then(() => finished(), failed);
        return;
      }
      at = task[0];
      worker.postMessage(task[1]);
    };
    worker.on('error', failed);
    worker.on('message', (part: Part) => {
      done(at, part);
      send();
    });
    send();
  });
}

/** Does all tasks of a plan with so many workers; the survey does not depend on how many. */
export async function survey(scenario: Scenario, plan: Plan, workers: number): Promise<Survey> {
  if (workers === 1) return surveyAlone(scenario, plan);
  const found = begun(plan);
  const tasks = tasksOf(plan);
  const left = tasks.entries();
  const next = (): [number, Task] | undefined => left.next().value;
  const done = inOrder((part) => gather(found, part, plan));
  await Promise.all(
    Array.from({ length: Math.min(workers, tasks.length) }, () =>
      busy({ scenario, plan }, next, done),
    ),
  );
  return found;
}
