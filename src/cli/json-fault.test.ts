import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonFault } from './json-fault.ts';

test.each([
  ['', 1, 1],
  ['abc', 1, 1],
  ['{"a":1,}', 1, 8],
  ['{"a":1\n "b":2}', 2, 2],
  ['{"a":\n  tru}', 2, 3],
  ['[1, 2', 1, 6],
  ['[1, 2}', 1, 6],
  ['{"a" 1}', 1, 6],
  ['1 2', 1, 3],
  ['["a\nb"]', 1, 2],
])('the first fault of %j stands at %i:%i', (text, line, column) => {
  expect(jsonFault(text)).toEqual({ line, column });
});

test('finds a place in whatever is not JSON, and never before the part that is', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.string({ minLength: 1 }), (json, at, junk) => {
      const cut = at % (json.length + 1);
      const text = json.slice(0, cut) + junk + json.slice(cut);
      const { line, column } = jsonFault(text);
      expect(line).toBeGreaterThan(0);
      expect(column).toBeGreaterThan(0);
    }),
    { seed: 1953 },
  );
});
