import { expect, it } from 'vitest';
import { filesOf } from './files.ts';

it('grades nobody in a class where nobody has a name', () => {
  const kinds = (anonymity: 'named' | 'anonymous') =>
    filesOf('K7MP4X', anonymity).map(({ kind }) => kind);
  expect(kinds('named')).toContain('grades');
  expect(kinds('anonymous')).toEqual(['csv', 'json']);
});
