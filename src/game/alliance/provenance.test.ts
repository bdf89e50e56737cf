import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROVENANCE } from './provenance.ts';
import { SOURCES } from './sources.ts';

const cited = new Set(Object.values(PROVENANCE).flatMap((law) => Object.values(law).flat()));

test('every work is the source of some coefficient', () => {
  expect([...cited].sort()).toEqual(Object.keys(SOURCES).sort());
});

test('every work is told in the page on the model', () => {
  const page = readFileSync(new URL('../../../docs/model.md', import.meta.url), 'utf8');
  const untold = Object.keys(SOURCES).filter((id) => !page.includes(`| ${id} |`));
  expect(untold).toEqual([]);
});
