import type { Files } from '../document/files.ts';
import type { CheckAnswered, CheckAsked } from './check.worker.ts';

/** The longest that a check may take. A long scenario takes a third of a second. */
const PATIENCE_MS = 20_000;

export interface Checker {
  /** The newest question alone is answered; `null` where it took too long and was stopped. */
  ask(files: Files, answered: (answer: CheckAnswered | null) => void): void;
  close(): void;
}

interface Question {
  number: number;
  files: Files;
  answered: (answer: CheckAnswered | null) => void;
}

/** Checks documents in a worker, one at a time, and stops one that never ends. */
export function openChecker(): Checker {
  let worker: Worker | null = null;
  let asked = 0;
  let busy: Question | null = null;
  let next: Question | null = null;
  let clock: ReturnType<typeof setTimeout> | undefined;

  const settle = (answer: CheckAnswered | null): void => {
    clearTimeout(clock);
    const { answered } = busy!;
    busy = null;
    // Whoever has asked again in the meantime does not want the old answer.
    if (!next) answered(answer);
    else begin(next);
  };
  const started = (): Worker => {
    const made = new Worker(new URL('./check.worker.ts', import.meta.url), { type: 'module' });
    made.onmessage = ({ data }: MessageEvent<CheckAnswered>) => {
      if (data.number === busy?.number) settle(data);
    };
    return made;
  };
  const stop = (): void => {
    worker?.terminate();
    worker = null;
    settle(null);
  };
  const begin = (question: Question): void => {
    busy = question;
    next = null;
    worker ??= started();
    const message: CheckAsked = { number: question.number, files: question.files };
    worker.postMessage(message);
    clock = setTimeout(stop, PATIENCE_MS);
  };
  return {
    ask(files, answered) {
      asked += 1;
      const question = { number: asked, files, answered };
      if (busy) next = question;
      else begin(question);
    },
    close() {
      clearTimeout(clock);
      worker?.terminate();
      worker = null;
      busy = null;
      next = null;
    },
  };
}
