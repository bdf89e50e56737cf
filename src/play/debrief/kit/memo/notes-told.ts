import type { ToldEvidence } from '../evidence/useEvidence.ts';
import type { Notes } from '../notes/notes.ts';
import { citationsIn } from './cite.ts';

/** The notes of a memo in words, by number. */
export function notesTold(
  notes: Notes,
  evidence: readonly Pick<ToldEvidence, 'id' | 'note'>[],
): { number: number; note: string }[] {
  return citationsIn(notes).map(({ number, id }) => {
    const note = evidence.find((piece) => piece.id === id)?.note ?? id;
    return { number, note };
  });
}
