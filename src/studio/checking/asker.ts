/** The longest that an answer may take. A check of a long scenario takes a third of a second. */
const PATIENCE_MS = 20_000;

/** What a worker is told, and what it answers. */
export interface Told<Question> {
  number: number;
  question: Question;
}
export interface Answered<Answer> {
  number: number;
  answer: Answer;
}

export interface Asker<Question, Answer> {
  /** The newest question alone is answered; `null` where it took too long and was stopped. */
  ask(question: Question, answered: (answer: Answer | null) => void): void;
  close(): void;
}

interface Asked<Question, Answer> extends Told<Question> {
  answered: (answer: Answer | null) => void;
}

/** Asks a worker one question at a time, and stops one that never ends. */
export function openAsker<Question, Answer>(make: () => Worker): Asker<Question, Answer> {
  let worker: Worker | null = null;
  let count = 0;
  let busy: Asked<Question, Answer> | null = null;
  let next: Asked<Question, Answer> | null = null;
  let clock: ReturnType<typeof setTimeout> | undefined;

  const settle = (answer: Answer | null): void => {
    clearTimeout(clock);
    const { answered } = busy!;
    busy = null;
    // Whoever has asked again in the meantime does not want the old answer.
    if (!next) answered(answer);
    else begin(next);
  };
  const started = (): Worker => {
    const made = make();
    made.onmessage = ({ data }: MessageEvent<Answered<Answer>>) => {
      if (data.number === busy?.number) settle(data.answer);
    };
    // It did not arrive, or broke: nobody need wait until it takes too long.
    made.onerror = () => {
      if (made === worker) stop();
    };
    return made;
  };
  const stop = (): void => {
    worker?.terminate();
    worker = null;
    if (busy) settle(null);
  };
  const begin = (asked: Asked<Question, Answer>): void => {
    busy = asked;
    next = null;
    worker ??= started();
    const message: Told<Question> = { number: asked.number, question: asked.question };
    worker.postMessage(message);
    clock = setTimeout(stop, PATIENCE_MS);
  };
  return {
    ask(question, answered) {
      count += 1;
      const asked = { number: count, question, answered };
      if (busy) next = asked;
      else begin(asked);
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
