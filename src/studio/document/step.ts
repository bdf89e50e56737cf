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

type Change = Step['changes'][number];

/** Two changes as one, where the second lies within what the first has written. */
function merged({ file, splices }: Change, next: Change): Change | undefined {
  const [first, second] = [splices[0], next.splices[0]];
  if (!first || !second || splices.length > 1 || next.splices.length > 1) return undefined;
  const at = second.from - first.from;
  const end = at + second.remove.length;
  if (at < 0 || end > first.insert.length) return undefined;
  const insert = first.insert.slice(0, at) + second.insert + first.insert.slice(end);
  return { file, splices: [{ ...first, insert }] };
}

/** Some changes and one after them; letters in a row are one. Changes of other files stand in no order to it. */
export function withChange(changes: readonly Change[], next: Change): readonly Change[] {
  const at = changes.findLastIndex(({ file }) => file === next.file);
  const one = at < 0 ? undefined : merged(changes[at]!, next);
  return one ? changes.map((each, index) => (index === at ? one : each)) : [...changes, next];
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
