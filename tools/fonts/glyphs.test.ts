import { expect, it } from 'vitest';
import { debate } from '../../src/i18n/ko/play/debate.ts';
import { readShippedWords } from './glyphs.ts';

it('reads the words of an area that is spread over a folder', async () => {
  const { match } = await readShippedWords('src/i18n', 'scenarios');
  for (const text of Object.values(debate)) expect(match).toContain(text);
});
