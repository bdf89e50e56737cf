import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, fingerprint } from './hash.ts';

test('writes one text: sorted keys, no spaces, -0 as 0', () => {
  const state = { turn: 3, seats: [null, true, 'a"b'], gauges: { tie: -0, commitment: 0.1 } };
  expect(canonical(state)).toBe(
    '{"gauges":{"commitment":0.1,"tie":0},"seats":[null,true,"a\\"b"],"turn":3}',
  );
});

// Computed with mmh3 5.3.0 (Python) over the canonical text.
test.each([
  [{ b: [true, null, 'x'], a: 1 }, '8aa3d048dbc43c42d9d8c8d36c0e82e6'],
  [null, '2adb43e0dbee2542dc1e519bdc1e519b'],
  [{}, '957ff6752034a48c2034a48c2034a48c'],
])('known fingerprint %#', (value, expected) => {
  expect(fingerprint(value)).toBe(expected);
});

test('the order of keys does not matter, the order of a list does', () => {
  const json = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 2 });
  fc.assert(
    fc.property(json, (object) => {
      const turnedRound = Object.fromEntries(Object.entries(object).reverse());
      expect(fingerprint(turnedRound)).toBe(fingerprint(object));
    }),
    { seed: 1953 },
  );
  expect(fingerprint([1, 2])).not.toBe(fingerprint([2, 1]));
});

test('is JSON that reads back as the same value', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonical(JSON.parse(canonical(value)))).toBe(canonical(value));
    }),
    { seed: 1953 },
  );
});

test('two values have one fingerprint only if they have one text', () => {
  const seen = new Map<string, string>();
  for (let count = 0; count < 20_000; count += 1) {
    const value = { turn: count, support: count / 20_000 };
    const known = seen.get(fingerprint(value));
    expect(known).toBeUndefined();
    seen.set(fingerprint(value), canonical(value));
  }
});

test.each([
  [{ a: [0, { b: Number.NaN }] }, '$.a[1].b is NaN'],
  [{ a: -Infinity }, '$.a is -Infinity'],
  [{ a: undefined }, '$.a is not plain JSON (undefined)'],
  [[1, () => 1], '$[1] is not plain JSON (function)'],
  [new Array<number>(2), '$[0] is not plain JSON (undefined)'],
  [{ when: new Date(0) }, '$.when is not plain JSON (object)'],
  [{ n: 1n }, '$.n is not plain JSON (bigint)'],
])('refuses what JSON cannot carry, and says where: %#', (value, message) => {
  expect(() => canonical(value)).toThrow(message);
});
