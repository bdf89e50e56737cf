import { expect, it } from 'vitest';
import { forwarded, neighbour } from './address.ts';

it.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:0:1:aaaa::1', '2001:db8:0:1::'],
  ['2001:0DB8:0000:0001:bbbb:0:0:2', '2001:db8:0:1::'],
  ['2001:db8::1', '2001:db8:0:0::'],
  ['fe80::1%eth0', 'fe80:0:0:0::'],
  ['::1', '0:0:0:0::'],
  ['', ''],
])('%s is a neighbour of %s', (address, network) => {
  expect(neighbour(address)).toBe(network);
});

it('believes of a forwarded list only what our own proxy wrote', () => {
  expect(forwarded('10.0.0.1, 198.51.100.2')).toBe('198.51.100.2');
  expect(forwarded('198.51.100.2')).toBe('198.51.100.2');
  expect(forwarded('')).toBeUndefined();
  expect(forwarded(undefined)).toBeUndefined();
});
