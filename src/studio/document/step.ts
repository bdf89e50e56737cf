import { reverse, type Splice, splice } from '../../scenario/edit/index.ts';
import type { Path } from '../../scenario/read/places.ts';
import type { FileName, Files } from './files.ts';

/** A part of a document. All views show the same one. */
export interface Place {
  file: FileName;
  path: Path;
  /** Where no path leads: a line of a file that cannot be read, counted from 1. */
  line?: number;
}

/** One thing that an author did, as data: it can be done, taken back, kept and done again. */
export interface Step {
  /** Where the author was, so that going back shows what comes back. */
  place: Place;
  changes: readonly { file: FileName; splices: readonly Splice[] }[];
  /** Steps in a row with the same sign are one: letters typed into one field. */
  sign?: string;
}

/** The files after a step. Throws where the step belongs to other files. */
export function take(files: Files, { changes }: Pick<Step, 'changes'>): Files {
  const after = { ...files };
  for (const { file, splices } of changes) after[file] = splice(after[file] ?? '', splices);
  return after;
}

/** The step that takes another one back. */
export const back = (step: Step): Step => ({
  ...step,
  changes: [...step.changes]
    .reverse()
    .map(({ file, splices }) => ({ file, splices: reverse(splices) })),
});
