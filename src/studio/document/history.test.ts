import fc from 'fast-check';
import { expect, it } from 'vitest';
import { difference } from '../../scenario/edit/index.ts';
import { begun, type History, perform, redo, undo } from './history.ts';
import type { Step } from './step.ts';

const place = { file: 'en.yaml', path: [] } as const;

/** A step that turns the file into another text. */
const toText = ({ files }: History, text: string, sign?: string): Step => ({
  place,
  changes: [{ file: 'en.yaml', splices: difference(files['en.yaml'] ?? '', text) }],
  ...(sign === undefined ? {} : { sign }),
});

it('comes back to every text that there was, and forth again', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 12 }), (texts) => {
      let now = begun({ 'scenario.yaml': 'x', 'en.yaml': '' });
      const passed = [now.files['en.yaml']];
      for (const text of texts) {
        now = perform(now, toText(now, text));
        if (passed.at(-1) !== text) passed.push(text);
      }
      const there = now;
      for (const text of passed.slice(0, -1).reverse()) {
        now = undo(now);
        expect(now.files['en.yaml']).toBe(text);
      }
      expect(undo(now)).toBe(now);
      for (const text of passed.slice(1)) {
        now = redo(now);
        expect(now.files['en.yaml']).toBe(text);
      }
      expect(now).toEqual(there);
    }),
    { seed: 5, numRuns: 200 },
  );
});

it('takes back what was typed into one field at once', () => {
  let now = begun({ 'scenario.yaml': 'x', 'en.yaml': 'a' });
  for (const text of ['ab', 'abc', 'abcd']) now = perform(now, toText(now, text, 'title'));
  now = perform(now, toText(now, 'else', 'tagline'));
  now = undo(now);
  expect(now.files['en.yaml']).toBe('abcd');
  now = undo(now);
  expect(now.files['en.yaml']).toBe('a');
  now = redo(now);
  expect(now.files['en.yaml']).toBe('abcd');
});

it('forgets what was taken back once something else is done', () => {
  let now = begun({ 'scenario.yaml': 'x', 'en.yaml': 'a' });
  now = undo(perform(now, toText(now, 'b')));
  now = perform(now, toText(now, 'c'));
  expect(redo(now)).toBe(now);
});
