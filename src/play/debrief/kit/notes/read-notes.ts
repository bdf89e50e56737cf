import { reading } from '../../../../game/index.ts';
import { blankNotes, CRITERIA, MEMO_PARTS, NOTES_FORMAT, type Notes, SIDES } from './notes.ts';

const { group, listOf, mapOf, Misread, text } = reading;

const format: reading.Reader<typeof NOTES_FORMAT> = (value, place) => {
  if (value === NOTES_FORMAT) return NOTES_FORMAT;
  throw new Misread(place, 'unknown-word');
};

const kept = group<{
  format: typeof NOTES_FORMAT;
  memo: Record<string, string>;
  cited: string[];
  rubric: Record<string, Record<string, string>>;
}>({ format, memo: mapOf(text), cited: listOf(text), rubric: mapOf(mapOf(text)) });

/** What the browser kept, or nothing if it is no notes. A part that was not there yet when they were kept is blank. */
export function readNotes(value: unknown): Notes | null {
  try {
    const { memo, cited, rubric } = kept(value, '');
    const notes = blankNotes();
    for (const part of MEMO_PARTS) notes.memo[part] = memo[part] ?? '';
    for (const criterion of CRITERIA) {
      for (const side of SIDES) notes.rubric[criterion][side] = rubric[criterion]?.[side] ?? '';
    }
    return { ...notes, cited };
  } catch (error) {
    if (error instanceof Misread) return null;
    throw error;
  }
}
