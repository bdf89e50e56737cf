import { difference, type Edit, type Splice, splicesOf } from '../../scenario/edit/index.ts';
import type { FileName, Files } from '../document/files.ts';
import { amend, type History, perform, redo, undo } from '../document/history.ts';
import { type Place, type Step, take } from '../document/step.ts';

/** What is on the workbench: one document, and which part of it all views show. */
export interface BenchState {
  /** Under which name this browser keeps the document. */
  id: string;
  history: History;
  place: Place;
}

/** One edit of one file. */
export interface FileEdit {
  file: FileName;
  edit: Edit;
}

export interface Bench {
  get(): BenchState;
  /** Calls back after every change; gives the call that ends it. */
  subscribe(changed: () => void): () => void;
  /**
   * Does some edits as one step. With a sign, steps in a row that bear the same one are taken back
   * together. Throws `NotReadable` where a file is no YAML: it can then only be mended as text.
   */
  edit(edits: readonly FileEdit[], sign?: string): void;
  /** Does what follows from the last step, as a part of it. */
  amend(edits: readonly FileEdit[]): void;
  /** Changes a file as text. */
  type(file: FileName, splices: readonly Splice[], sign?: string): void;
  /** Puts other files in the place of these, as one step. */
  write(files: Files): void;
  undo(): void;
  redo(): void;
  /** From now on the document does not change here any more: another tab has it. */
  close(): void;
  /** Shows another part in all views. */
  go(place: Place): void;
}

/** Each edit speaks of the files as the edits before it left them. */
function changesOf(before: Files, edits: readonly FileEdit[]): Step['changes'] {
  let files = before;
  return edits.map(({ file, edit }) => {
    const change = { file, splices: splicesOf(files[file] ?? '', edit) };
    files = take(files, { changes: [change] });
    return change;
  });
}

/** A workbench with a document on it. Only `edit`, `type`, `write`, `undo` and `redo` change the document. */
export function openBench(begin: BenchState): Bench {
  let state = begin;
  let closed = false;
  const listeners = new Set<() => void>();
  const set = (next: BenchState): void => {
    if (next === state) return;
    state = next;
    for (const changed of listeners) changed();
  };
  const done = (step: Step): void => {
    if (!closed) set({ ...state, history: perform(state.history, step) });
  };
  return {
    get: () => state,
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    edit(edits, sign) {
      const changes = changesOf(state.history.files, edits);
      done({ place: state.place, changes, ...(sign === undefined ? {} : { sign }) });
    },
    amend(edits) {
      const { history } = state;
      if (!closed) set({ ...state, history: amend(history, changesOf(history.files, edits)) });
    },
    type(file, splices, sign) {
      const changes = [{ file, splices }];
      done({ place: state.place, changes, ...(sign === undefined ? {} : { sign }) });
    },
    write(files) {
      const before = state.history.files;
      const names = Object.keys({ ...before, ...files }) as FileName[];
      const changes = names.map((file) => ({
        file,
        splices: difference(before[file] ?? '', files[file] ?? ''),
      }));
      done({ place: state.place, changes: changes.filter(({ splices }) => splices.length > 0) });
    },
    undo() {
      const step = state.history.done.at(-1);
      if (step && !closed) set({ ...state, history: undo(state.history), place: step.place });
    },
    redo() {
      const step = state.history.undone.at(-1);
      if (step && !closed) set({ ...state, history: redo(state.history), place: step.place });
    },
    close() {
      closed = true;
    },
    go: (place) => set({ ...state, place }),
  };
}
