import { describe, expect, it } from 'vitest';
import { SEAT, TO_DECISION, tableAfter } from '../../../../tests/play/table.ts';
import { partnersOf } from '../../../agents/index.ts';
import { FEARS } from '../readings/readings.ts';
import { changesOf, expectedOf, sizeOf } from './expected.ts';

const { match, view, playthrough } = tableAfter(...TO_DECISION);
const expectedFor = (id: string, signs = false) => {
  const { option } = view.options.find((one) => one.option.id === id)!;
  return expectedOf(match, playthrough.state, SEAT, option, option.frames[0]!, signs);
};

describe('what is to be expected of an option', () => {
  it('tells both cases where partners matter, and one where they do not', () => {
    const together = expectedFor('madrid-together');
    expect(together.partners).toEqual(['tokyo', 'partners']);
    expect(together.together).not.toEqual(together.alone);
    const bilateral = expectedFor('alliance-first');
    expect(bilateral.partners).toEqual([]);
    expect(bilateral.together).toBe(bilateral.alone);
  });

  it('asks co-signers too, where only the signature is common', () => {
    const { option } = view.options.find((one) => one.option.id === 'alliance-first')!;
    expect(partnersOf(match, 1, SEAT, option, true)).toEqual(['tokyo', 'partners']);
  });

  it('lists what moves by a point: the fears first, then the largest', () => {
    const changes = changesOf(match, view, expectedFor('madrid-together').together);
    expect(changes.length).toBeGreaterThan(0);
    const rest = changes.filter(({ gauge }) => !(FEARS as readonly string[]).includes(gauge));
    expect(changes.slice(-rest.length)).toEqual(rest);
    const sizes = rest.map(({ from, to }) => Math.abs(to - from));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});

it.each([
  [0.5, 0.54, 1],
  [0.5, 0.55, 2],
  [0.5, 0.41, 2],
  [0.5, 0.4, 3],
] as const)('says how large a change from %f to %f is', (from, to, size) => {
  expect(sizeOf({ from, to })).toBe(size);
});
