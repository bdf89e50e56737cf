import { expect, test } from 'vitest';
import { murmur } from './murmur.ts';

// Computed with mmh3 5.3.0 (Python), x86_128 over the text in UTF-16, low byte first.
test.each([
  ['', 0, '00000000000000000000000000000000'],
  ['a', 0, '033bb196ccef4fe1ccef4fe1ccef4fe1'],
  ['0:x', 7, 'd5e17a622fe802e30c57e46f0c57e46f'],
  ['call:strait', 1953, 'e6bad631762225966f7a397f94cc64ef'],
  ['12345678', 0xffffffff, '04d8cd6e8d00fcaf266a884f9d3bb35d'],
  ['the rim of the wheel 한국', 42, 'b9a15e36f89c65455539523cecd45948'],
])('agrees with another implementation on "%s", seed %i', (text, seed, expected) => {
  const digits = murmur(text, seed).map((word) => word.toString(16).padStart(8, '0'));
  expect(digits.join('')).toBe(expected);
});
