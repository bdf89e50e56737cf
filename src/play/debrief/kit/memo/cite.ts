import type { MemoPart, Notes } from '../notes/notes.ts';
import { MEMO_PARTS } from '../notes/notes.ts';

/** Evidence that a memo names, with its number there. */
export interface Citation {
  number: number;
  id: string;
}

/**
 * The notes with a piece of evidence named at a place of a part, and where the hand goes on writing.
 * A number stays with its evidence for good: text that was copied elsewhere keeps its meaning.
 */
export function cite(
  notes: Notes,
  part: MemoPart,
  at: number,
  id: string,
): { notes: Notes; number: number; caret: number } {
  const known = notes.cited.indexOf(id);
  const cited = known < 0 ? [...notes.cited, id] : notes.cited;
  const number = known < 0 ? cited.length : known + 1;
  const text = notes.memo[part];
  const before = text.slice(0, at);
  const space = before === '' || /\s$/.test(before) ? '' : ' ';
  const mark = `${space}[${number}]`;
  const memo = { ...notes.memo, [part]: before + mark + text.slice(at) };
  return { notes: { ...notes, memo, cited }, number, caret: at + mark.length };
}

/** The evidence that the memo still names, by number: what was deleted from the text has no note. */
export function citationsIn({ memo, cited }: Notes): Citation[] {
  const text = MEMO_PARTS.map((part) => memo[part]).join('\n');
  const named = new Set([...text.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)));
  return cited.flatMap((id, at) => (named.has(at + 1) ? [{ number: at + 1, id }] : []));
}
