import type { Files } from './files.ts';
import { back, type Step, take, withChange } from './step.ts';

/** A document with everything that was done to it since it was opened, and what was taken back. */
export interface History {
  files: Files;
  done: readonly Step[];
  undone: readonly Step[];
}

export const begun = (files: Files): History => ({ files, done: [], undone: [] });

/** All of it is kept after every letter: what was done before so many steps is not taken back any more. */
const MOST_STEPS = 1000;

/** Letters typed into one field are taken back together, though they came one by one. */
function joined(last: Step | undefined, step: Step): Step | undefined {
  if (!last || step.sign === undefined || last.sign !== step.sign) return undefined;
  return { ...last, changes: step.changes.reduce(withChange, last.changes) };
}

export function perform(history: History, step: Step): History {
  if (step.changes.every(({ splices }) => splices.length === 0)) return history;
  const files = take(history.files, step);
  const one = joined(history.done.at(-1), step);
  const done = one ? [...history.done.slice(0, -1), one] : [...history.done, step];
  return { files, done: done.slice(-MOST_STEPS), undone: [] };
}

/** Adds to the last step what follows from it: taken back, it goes with it. */
export function amend(history: History, changes: Step['changes']): History {
  const last = history.done.at(-1);
  if (!last || changes.length === 0) return history;
  const whole = { ...last, changes: [...last.changes, ...changes] };
  return {
    ...history,
    files: take(history.files, { changes }),
    done: [...history.done.slice(0, -1), whole],
  };
}

export function undo(history: History): History {
  const last = history.done.at(-1);
  if (!last) return history;
  return {
    files: take(history.files, back(last)),
    done: history.done.slice(0, -1),
    undone: [...history.undone, last],
  };
}

export function redo(history: History): History {
  const next = history.undone.at(-1);
  if (!next) return history;
  return {
    files: take(history.files, next),
    done: [...history.done, next],
    undone: history.undone.slice(0, -1),
  };
}
