import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'docs/author';
const files = readdirSync(FOLDER);
const pages = files.filter((file) => file.endsWith('.md'));
const pictures = files.filter((file) => file.endsWith('.webp'));

const linksIn = (page: string) =>
  [...readFileSync(join(FOLDER, page), 'utf8').matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)]
    .map(([, to]) => to!)
    .filter((to) => !to.startsWith('https:'));

test.each(pages)('every link of %s leads to a file', (page) => {
  const lost = linksIn(page).filter((to) => !existsSync(join(dirname(join(FOLDER, page)), to)));
  expect(lost).toEqual([]);
});

test('every picture is shown, and has less than 150 kB', () => {
  const shown = new Set(pages.flatMap(linksIn));
  expect(pictures.length).toBeGreaterThan(10);
  for (const picture of pictures) {
    expect(shown, picture).toContain(picture);
    expect(statSync(join(FOLDER, picture)).size, picture).toBeLessThan(150_000);
  }
});
