import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankNotes } from './notes.ts';
import { readNotes } from './read-notes.ts';

it('reads what was kept as it was written', () => {
  const notes = blankNotes();
  notes.memo.subject = 'On the depot';
  notes.rubric.price.beyond = 'Names the taxpayer.';
  notes.cited.push('reading:2:support');
  expect(readNotes(JSON.parse(JSON.stringify(notes)))).toEqual(notes);
});

it('fills in what notes of an earlier day did not have', () => {
  const { memo, ...others } = blankNotes();
  const read = readNotes({ ...others, memo: { to: 'The president' }, rubric: {} });
  expect(read).toEqual({ ...blankNotes(), memo: { ...memo, to: 'The president' } });
});

it('takes nothing else for notes', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(readNotes(value)).toBeNull();
    }),
    { seed: 5, numRuns: 200 },
  );
  expect(readNotes({ ...blankNotes(), format: 2 })).toBeNull();
});
