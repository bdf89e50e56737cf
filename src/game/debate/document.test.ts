import { describe, expect, it } from 'vitest';
import { weighDebate } from './document.ts';

const one = { id: 'a', base: 0.5, supports: [], attacks: [] };

describe('a debate in a file', () => {
  it('is weighed by both semantics', () => {
    const document = { arguments: [one, { id: 'b', base: 0.7, supports: ['a'] }] };
    expect(weighDebate(document)).toEqual({
      ok: true,
      dfquad: { a: 0.85, b: 0.7 },
      quadraticEnergy: { a: 0.5 + 0.5 * (0.49 / 1.49), b: 0.7 },
    });
  });

  it.each([
    [{}, 'arguments', 'not-a-list', []],
    [null, 'arguments', 'not-a-list', []],
    [{ arguments: [3] }, 'arguments[0]', 'not-an-object', []],
    [{ arguments: [{ ...one, weight: 1 }] }, 'arguments[0].weight', 'unknown-key', ['weight']],
    [{ arguments: [{ ...one, base: 1.2 }] }, 'arguments[0].base', 'out-of-range', ['a']],
    [{ arguments: [{ ...one, base: '1' }] }, 'arguments[0].base', 'not-a-number', ['a']],
    [{ arguments: [one, one] }, 'arguments[1].id', 'duplicate-id', ['a']],
    [{ arguments: [{ ...one, attacks: ['z'] }] }, 'arguments[0].attacks[0]', 'unknown-id', ['z']],
    [
      { arguments: [one, { ...one, id: 'b', supports: ['a'], attacks: ['a'] }] },
      'arguments[1]',
      'supports-and-attacks',
      ['b', 'a'],
    ],
    [
      {
        arguments: [
          { ...one, attacks: ['b'] },
          { id: 'b', base: 0.1, supports: ['a'] },
        ],
      },
      'arguments',
      'circle',
      ['a', 'b'],
    ],
  ])('is refused at its place: %j', (document, path, problem, named) => {
    expect(weighDebate(document)).toEqual({ ok: false, path, problem, named });
  });
});
