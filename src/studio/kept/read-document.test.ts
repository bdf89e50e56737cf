import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { begun, perform } from '../document/history.ts';
import type { KeptDocument } from './kept-document.ts';
import { readDocument } from './read-document.ts';

const place = { file: 'en.yaml', path: ['turns', 0] } as const;
const document: KeptDocument = {
  id: 'a',
  history: perform(begun({ 'scenario.yaml': 'id: x', 'en.yaml': 'title: X' }), {
    place,
    changes: [{ file: 'en.yaml', splices: [{ from: 7, remove: 'X', insert: 'Y' }] }],
    sign: 'typed',
  }),
  place,
  title: 'Y',
  titles: { en: 'Y' },
  saved: 1,
};
const copy = (): Record<string, unknown> => JSON.parse(JSON.stringify(document));

describe('a kept document', () => {
  it('is read as it was written', () => {
    expect(readDocument(copy())).toEqual({ ok: true, document });
    expect(readDocument({ ...copy(), guest: true, deleted: 5 })).toMatchObject({ ok: true });
  });

  it.each([
    ['history', {}, 'history.files'],
    ['history', { files: { '../x': '' }, done: [], undone: [] }, 'history.files.../x'],
    ['history', { files: {}, done: [{ place, changes: [{}] }], undone: [] }, 'history.done[0]'],
    ['place', { file: 'nowhere', path: [] }, 'place.file'],
    ['guest', false, 'guest'],
  ])('with another %s names the place', (part, value, where) => {
    const read = readDocument({ ...copy(), [part]: value });
    expect(read.ok ? '' : read.place).toContain(where);
  });

  it('never takes the shelf down, whatever was kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readDocument(value).ok).toBe(false);
      }),
      { seed: 3, numRuns: 200 },
    );
  });
});
