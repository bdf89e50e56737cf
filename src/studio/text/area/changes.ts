import { Annotation, type ChangeSet, type Text, type Transaction } from '@codemirror/state';
import type { Splice } from '../../../scenario/edit/index.ts';

/** Marks what comes from the bench: it is not told to it again. */
export const fromBench = Annotation.define<true>();

/** Changes of the editor as the bench takes them. */
export function splicesFrom(changes: ChangeSet, before: Text): Splice[] {
  const splices: Splice[] = [];
  changes.iterChanges((from, to, _fromB, _toB, inserted) => {
    splices.push({ from, remove: before.sliceString(from, to), insert: inserted.toString() });
  });
  return splices;
}

/** Where the cursor goes when a stretch gives way to another: as far into it as it stood before. */
export function carried(head: number, { from, remove, insert }: Splice): number {
  if (head <= from) return head;
  const end = from + remove.length;
  if (head >= end) return head + insert.length - remove.length;
  return from + Math.min(head - from, insert.length);
}

/** A pause after which typing is taken back separately. */
const PAUSE_MS = 1000;

/**
 * Gives letters typed in a row one sign, so that they are taken back together: until the author
 * pauses, goes elsewhere, begins a line or deletes. What is pasted or completed stands alone. When
 * the typist began is in the sign: steps are kept, and a later visit begins anew.
 */
export function typist(
  begun: number,
): (transaction: Transaction, now: number) => string | undefined {
  let run = 0;
  let last = { kind: '', end: -1, time: 0 };
  return (transaction, now) => {
    const kind = ['input.type', 'delete'].find((event) => transaction.isUserEvent(event));
    const { from, to, end, lines } = extent(transaction.changes);
    const goesOn =
      kind === last.kind &&
      now - last.time < PAUSE_MS &&
      lines === 1 &&
      (from === last.end || to === last.end);
    if (!goesOn) run += 1;
    last = { kind: kind ?? '', end, time: now };
    return kind && `typed ${begun}.${run}`;
  };
}

function extent(changes: ChangeSet) {
  let [from, to, end, lines] = [Infinity, 0, 0, 1];
  changes.iterChanges((fromA, toA, _fromB, toB, inserted) => {
    [from, to, end] = [Math.min(from, fromA), Math.max(to, toA), toB];
    lines = Math.max(lines, inserted.lines);
  });
  return { from, to, end, lines };
}
