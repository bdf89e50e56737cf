import { expect, it, vi } from 'vitest';

vi.stubGlobal('location', { origin: 'http://class.test' });
vi.mock('../../shell/root.ts', () => ({ root: '/game/' }));

const { keysIn, linksFrom, linksOf } = await import('./links.ts');

const SECRETS = { code: 'K7MP4X', console: 'aaa', co: 'bbb', projector: 'ccc' };

it('writes every secret behind the mark that a browser never sends', () => {
  const links = linksOf('http://192.168.0.12:8080', SECRETS);
  expect(links.join).toBe('http://192.168.0.12:8080/join/K7MP4X');
  for (const link of [links.console, links.co, links.projector]) {
    expect(new URL(link).pathname + new URL(link).search).not.toMatch(/aaa|bbb|ccc/);
  }
  expect(linksOf(null, SECRETS).join).toBe('http://class.test/game/join/K7MP4X');
});

it('gives a co-instructor no way to the console of the instructor', () => {
  expect(linksOf(null, SECRETS).co).not.toContain('aaa');
});

it('reads back what a console link carries', () => {
  const { console, co } = linksOf(null, SECRETS);
  expect(keysIn(new URL(console).hash)).toEqual({ console: 'aaa', projector: 'ccc', co: 'bbb' });
  expect(keysIn(new URL(co).hash)).toEqual({ console: 'bbb', projector: 'ccc', co: null });
  expect(keysIn('#only')).toEqual({ console: 'only', projector: null, co: null });
  expect(keysIn('')).toBeNull();
});

it('hands on the same links from the console as from the page that opened the class', () => {
  const given = linksOf('http://room:1/', SECRETS);
  const handed = linksFrom(given.join, { console: 'aaa', projector: 'ccc', co: 'bbb' });
  expect(Object.fromEntries(handed.map(({ way, link }) => [way, link]))).toEqual(given);
});
