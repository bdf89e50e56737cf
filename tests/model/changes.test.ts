import { describe, expect, test } from 'vitest';
import { type Change, playPath } from './play-path.ts';
import { ANCHORS, readingsAt, readPaths } from './reference-world.ts';

/** What the game's own rules move, against the reference: the numbers told in docs/model.md. */

const paths = readPaths();
const path = (period: string, line: string) =>
  paths.find((one) => one.period.startsWith(period) && one.line === line)!;

type Row = [string, Change, ...numbers: number[]];

describe('the multilateral line of 2022-24', () => {
  test.each<Row>([
    ['quarter-year sub-steps', {}, 0.878, 0.65, 0.449, 0.923, 0.054, 0.603, 0.342],
    ['half the will', { willingness: 0.5 }, 0.856, 0.493, 0.432, 0.845, 0.062, 0.62, 0.357],
    ['Tokyo stays away', { willingness: 0 }, 0.808, 0.107, 0.606, 0.576, 0.096, 0.668, 0.412],
    ['only Seoul speaks', { alone: true }, 0.765, 0.677, 0.449, 0.315, 0.141, 0.71, 0.452],
    [
      'only Seoul comes, only Seoul speaks',
      { alone: true, willingness: 0 },
      ...[0.765, 0.107, 0.606, 0.315, 0.141, 0.71, 0.462],
    ],
    ['an arsenal of its own', { arsenal: 1 }, 0.878, 0.65, 0.449, 0.923, 0.054, 0.121, 0.342],
  ])('%s', (_, change, ...expected) => {
    const { state, indices } = playPath(path('2022.4', 'multilateral'), change);
    const { voice, abandonment, umbrellaDoubt, entrapment } = indices;
    const reached = [state.C, state.J, state.S, voice, abandonment, umbrellaDoubt, entrapment];
    expect(reached.map((value) => Math.round(value * 1000) / 1000)).toEqual(expected);
  });

  test('is safer than the bilateral line only if somebody comes along', () => {
    const bilateral = playPath(path('2022.4', 'bilateral'), { alone: true }).indices;
    const together = playPath(path('2022.4', 'multilateral')).indices;
    const alone = playPath(path('2022.4', 'multilateral'), { alone: true, willingness: 0 }).indices;
    expect(together.abandonment).toBeLessThan(bilateral.abandonment);
    expect(alone.abandonment).toBeGreaterThan(bilateral.abandonment);
  });
});

test('shorter sub-steps move no gauge of any path by more than 0.02', () => {
  for (const one of paths) {
    const { state } = playPath(one);
    for (const [letter, value] of Object.entries(one.end)) {
      const apart = Math.abs(state[letter as keyof typeof state] - value);
      expect(apart, `${one.period} ${one.line} ${letter}`).toBeLessThan(0.02);
    }
  }
});

test('the judgements on the three periods stand under the rules of the game', () => {
  const abandonment = (period: string, line: string) =>
    playPath(path(period, line)).indices.abandonment;
  const entrapment = (period: string, line: string) =>
    playPath(path(period, line)).indices.entrapment;
  const lines = ['bilateral', 'independent', 'multilateral'];
  const order = (read: typeof abandonment, period: string) =>
    lines.toSorted((one, other) => read(period, one) - read(period, other));
  expect(order(abandonment, '1953')).toEqual(['bilateral', 'multilateral', 'independent']);
  expect(order(abandonment, '2003')[2]).toBe('independent');
  expect(order(entrapment, '2003')[0]).toBe('independent');
  expect(order(abandonment, '2022')[0]).toBe('multilateral');
  expect(order(entrapment, '2022')[2]).toBe('bilateral');
});

test('without signatures a dilemma opens with one voice, and fear stands where that leaves it', () => {
  const table = Object.values(ANCHORS).map((anchor) => {
    const { voice, abandonment } = readingsAt(anchor);
    const odds = abandonment / (1 - abandonment);
    const alone = odds * Math.exp(1.2 * (voice.KJE - voice.K));
    return Math.round((1000 * alone) / (1 + alone)) / 1000;
  });
  expect(table).toEqual([0.705, 0.217, 0.26, 0.087, 0.352, 0.087]);
});
