import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { REFERENCE, referenceText } from '../../tools/reference.ts';

const page = readFileSync(REFERENCE, 'utf8');

test('the reference of every field is fresh (npm run schema)', () => {
  expect(page).toBe(referenceText());
});

test('every link within it leads to a heading of its own', () => {
  const anchors = [...page.matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
  expect(new Set(anchors).size).toBe(anchors.length);
  const links = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor);
  expect(links.length).toBeGreaterThan(40);
  expect(links.filter((anchor) => !anchors.includes(anchor!))).toEqual([]);
});
