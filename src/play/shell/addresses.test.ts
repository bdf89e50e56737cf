import { expect, it } from 'vitest';
import { findAddress } from './addresses.ts';

it('finds home wherever the game is installed', () => {
  for (const [path, below] of [
    ['/', '/'],
    ['/index.html', '/'],
    ['/a/b/', '/a/b/'],
  ] as const) {
    expect(findAddress(path, below)).toEqual({ address: '', parts: {} });
  }
});

it('knows nothing of other paths', () => {
  for (const path of ['/nowhere', '/a/', '/%', '/index.html/x']) {
    expect(findAddress(path, '/'), path).toBeUndefined();
  }
  expect(findAddress('/elsewhere/', '/a/b/')).toBeUndefined();
});
