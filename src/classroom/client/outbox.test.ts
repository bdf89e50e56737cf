import { expect, it } from 'vitest';
import { outbox } from './outbox.ts';

const shelfWith = (kept: string) => {
  const items = new Map([['place', kept]]);
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => void items.set(key, value),
    removeItem: (key: string) => void items.delete(key),
  };
};

it.each([
  '[null]',
  '[{"wish":7}]',
  '[{"wish":"a","command":null}]',
  '{"a":1}',
  'no JSON',
  '[[]]',
  '"text"',
])('begins empty where %s lies on its shelf', async (kept) => {
  const box = outbox('place', shelfWith(kept));
  expect(box.size).toBe(0);
  const answer = box.add({ kind: 'done' });
  const [{ wish } = { wish: '' }] = box.next();
  box.answered([{ wish, ok: true }]);
  expect(await answer).toEqual({ wish, ok: true });
});

it('goes on with what was not answered before the page went', () => {
  const shelf = shelfWith('[]');
  outbox('place', shelf).add({ kind: 'done' }, 'a text');
  expect(outbox('place', shelf).next()).toMatchObject([
    { command: { kind: 'done' }, text: 'a text' },
  ]);
});
