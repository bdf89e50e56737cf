import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { newName } from '../../src/classroom/server/names/generator.ts';
import { names } from '../../src/i18n/complaints/ko/names.ts';
import { debate } from '../../src/i18n/ko/play/debate.ts';
import { asianSlices, readShippedWords } from './glyphs.ts';

it('reads the words of an area that is spread over a folder', async () => {
  const { match } = await readShippedWords('src/i18n', 'scenarios');
  for (const text of Object.values(debate)) expect(match).toContain(text);
});

it('reads what the check says', async () => {
  const { rooms } = await readShippedWords('src/i18n', 'scenarios');
  for (const { message } of Object.values(names)) expect(rooms).toContain(message);
});

it('reads the names that a class makes up', async () => {
  const { rooms } = await readShippedWords('src/i18n', 'scenarios');
  for (const word of newName('ko', new Set()).split(' ')) expect(rooms).toContain(word);
});

it('reads the templates of the studio', async () => {
  const { rooms } = await readShippedWords('src/i18n', 'scenarios');
  const template = await readFile('src/studio/templates/four-turns/ko.yaml', 'utf8');
  expect(rooms).toContain(template);
});

it.each(['serif', 'sans'] as const)(
  'ships every letter of what sources are called: %s',
  async (role) => {
    const words = await readShippedWords('src/i18n', 'scenarios');
    const shipped = asianSlices(words, role)
      .map(({ glyphs }) => glyphs)
      .join('');
    for (const { id } of words.scenarios) {
      const text = await readFile(`scenarios/${id}/ko.yaml`, 'utf8').catch(() => '');
      const { sourceTitles = {} } = (parse(text) ?? {}) as {
        sourceTitles?: Record<string, string>;
      };
      for (const letter of Object.values(sourceTitles)
        .join('')
        .match(/[가-힣]/g) ?? [])
        expect(shipped).toContain(letter);
    }
  },
);
