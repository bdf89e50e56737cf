import { expect, it } from 'vitest';
import { audiencesOf } from './audiences.ts';

it('names everyone, then tables, then seats, and nothing twice', () => {
  expect(audiencesOf(1, ['seoul'])).toEqual([{ table: null, seat: null }]);
  expect(audiencesOf(2, ['seoul']).map(({ table }) => table)).toEqual([null, 0, 1]);
  expect(audiencesOf(1, ['seoul', 'tokyo']).map(({ seat }) => seat)).toEqual([
    null,
    'seoul',
    'tokyo',
  ]);
});
