import { inOrder } from '../../lab/in-order.ts';
import type { Plan } from '../../lab/plan.ts';
import { begun, gather, type Part, type Survey, tasksOf } from '../../lab/survey.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { LabAsked } from './lab.worker.ts';

export interface Running {
  /** Rejects where a worker failed; never settles once it was cancelled. */
  survey: Promise<Survey>;
  cancel(): void;
}

/** Plays a plan in workers beside the page. The survey does not depend on how many there are. */
export function runSurvey(
  scenario: Scenario,
  plan: Plan,
  progress: (done: number, of: number) => void,
): Running {
  const tasks = tasksOf(plan);
  const left = tasks.entries();
  const found = begun(plan);
  const workers: Worker[] = [];
  const cancel = (): void => {
    for (const worker of workers) worker.terminate();
  };
  const survey = new Promise<Survey>((finished, failed) => {
    let done = 0;
    const hand = inOrder((part) => gather(found, part, plan));
    const busy = (): void => {
      const worker = new Worker(new URL('./lab.worker.ts', import.meta.url), { type: 'module' });
      workers.push(worker);
      const tell = (message: LabAsked): void => worker.postMessage(message);
      let at = 0;
      const next = (): void => {
        const entry = left.next().value;
        if (!entry) {
          worker.terminate();
          return;
        }
        at = entry[0];
        tell({ task: entry[1] });
      };
      worker.onerror = ({ message }) => {
        cancel();
        failed(new Error(message));
      };
      worker.onmessage = ({ data }: MessageEvent<Part>) => {
        done += 1;
        hand(at, data);
        progress(done, tasks.length);
        if (done === tasks.length) finished(found);
        next();
      };
      tell({ scenario, plan });
      next();
    };
    // One is left for the page itself.
    const many = Math.max(1, Math.min(tasks.length, (navigator.hardwareConcurrency ?? 2) - 1));
    for (let at = 0; at < many; at += 1) busy();
  });
  return { survey, cancel };
}
