import { expect, it, vi } from 'vitest';
import type { Files } from '../../document/files.ts';
import { begun } from '../../document/history.ts';
import { beginDocument } from '../begin/begin.ts';
import { duplicateDocument } from './duplicate.ts';

vi.mock('../begin/begin.ts', () => ({ beginDocument: vi.fn() }));
vi.mock('../begin/taken.ts', () => ({ takenNames: async () => new Set(['two-turns']) }));

const duplicated = async (files: Files) => {
  const place = { file: 'scenario.yaml', path: [] } as const;
  const document = { id: 'x', history: begun(files), place, title: '', titles: {}, saved: 0 };
  await duplicateDocument(document, (title) => `${title}, copy`);
  return vi.mocked(beginDocument).mock.lastCall![0];
};

it('has a title and a name of its own', async () => {
  const copy = await duplicated({
    'scenario.yaml': 'id: two-turns\n',
    'en.yaml': 'title: Two turns\n',
  });
  expect(copy['en.yaml']).toBe('title: Two turns, copy\n');
  expect(copy['scenario.yaml']).toBe('id: two-turns-copy\n');
});

it('is made of files that cannot be read just now too', async () => {
  const files = { 'scenario.yaml': 'id: [broken', 'en.yaml': 'title: Two turns\n' };
  expect(await duplicated(files)).toEqual(files);
});
