import { describe, expect, it } from 'vitest';
import { queryFor, wishedSettings } from './wished.ts';

const playable = ['seoul', 'tokyo'];

describe('the settings of a link', () => {
  it('are those that were put into it', () => {
    const settings = {
      people: ['seoul'],
      seed: 4294967295,
      tension: 'stormy',
      switches: {},
    } as const;
    const query = queryFor('tokyo', { ...settings, people: ['seoul'] });
    expect(wishedSettings(query, playable)).toEqual({ ...settings, people: ['tokyo'] });
  });

  it.each(['?seat=atlantis', '?seed=-1', '?seed=4294967296', '?seed=1e3', '?tension=toString', ''])(
    'fall back where %s makes no sense',
    (query) => {
      const { people, seed, tension } = wishedSettings(query, playable);
      expect(people).toEqual(['seoul']);
      expect(Number.isInteger(seed) && seed >= 0 && seed < 2 ** 32).toBe(true);
      expect(tension).toBe('tense');
    },
  );
});
