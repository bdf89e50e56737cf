import { expect, it } from 'vitest';
import { dataOf } from './data.ts';

it('gives the same data for the same text while others are read', () => {
  const first = dataOf('en.yaml', 'title: One');
  expect(first).toEqual({ ok: true, data: { title: 'One' } });
  const other = dataOf('en.yaml', 'title: Two');
  expect(dataOf('en.yaml', 'title: One')).toBe(first);
  expect(dataOf('en.yaml', 'title: Two')).toBe(other);
  expect(dataOf('en.yaml', 'title: [').ok).toBe(false);
});
