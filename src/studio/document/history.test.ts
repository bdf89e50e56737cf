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

it('keeps what is typed letter by letter as one change, however long it gets', () => {
  let now = begun({ 'scenario.yaml': 'x', 'en.yaml': 'title: a\nrest: b\n' });
  for (let letters = 1; letters <= 300; letters += 1) {
    now = perform(now, toText(now, `title: ${'o'.repeat(letters)}\nrest: b\n`, 'title'));
  }
  expect(now.done).toHaveLength(1);
  expect(now.done[0]!.changes).toHaveLength(1);
  expect(undo(now).files['en.yaml']).toBe('title: a\nrest: b\n');
});

it('takes back together what was typed into two files under one sign', () => {
  const typed = fc.tuple(fc.constantFrom('en.yaml' as const, 'ko.yaml' as const), fc.string());
  fc.assert(
    fc.property(fc.array(typed, { minLength: 1, maxLength: 20 }), (all) => {
      const start = begun({ 'en.yaml': 'one', 'ko.yaml': 'two' });
      let now = start;
      for (const [file, text] of all) {
        const splices = difference(now.files[file] ?? '', text);
        now = perform(now, { place, changes: [{ file, splices }], sign: 'typing' });
      }
      expect(now.done.length).toBeLessThanOrEqual(1);
      const back = undo(now);
      expect(back.files).toEqual(start.files);
      expect(redo(back).files).toEqual(now.files);
    }),
    { seed: 6, numRuns: 300 },
  );
});

it('does not grow without end', () => {
  let now = begun({ 'en.yaml': 'a' });
  for (let step = 0; step < 1200; step += 1) now = perform(now, toText(now, String(step)));
  expect(now.done).toHaveLength(1000);
  expect(undo(now).files['en.yaml']).toBe('1198');
});
