import { describe, expect, it } from 'vitest';
import { loudnessOf, peakOf } from '../synthesis/level.ts';
import type { Samples } from '../synthesis/silence.ts';
import { LOOP, loopOf } from './bed.ts';
import { LAYERS } from './layers.ts';

const RATE = 24_000;

/** How sharply the curve turns at the seam, beside its sharpest turn elsewhere: a click is above 1. */
function seamOf(loop: Samples): number {
  const at = (place: number) => loop[(place + loop.length) % loop.length]!;
  const turn = (place: number) => Math.abs(at(place + 1) - 2 * at(place) + at(place - 1));
  let elsewhere = 0;
  for (let place = 2; place < loop.length - 2; place += 1) {
    elsewhere = Math.max(elsewhere, turn(place));
  }
  return Math.max(turn(-2), turn(-1), turn(0), turn(1)) / elsewhere;
}

describe.each(LAYERS)('the layer %s', (layer) => {
  const loop = loopOf(layer, RATE);

  it('is the same, sample for sample, every time', () => {
    const again = loopOf(layer, RATE);
    expect(again.every((sample, at) => sample === loop[at])).toBe(true);
  });

  it('fills its loop exactly', () => {
    expect(loop.length).toBe(LOOP * RATE);
  });

  it('is quiet, and nowhere silent', () => {
    expect(peakOf(loop)).toBeLessThan(0.1);
    for (let second = 0; second < LOOP; second += 1) {
      const part = loop.subarray(second * RATE, (second + 1) * RATE);
      expect(loudnessOf(part), `second ${second}`).toBeGreaterThan(0.003);
    }
  });

  it('closes without a click, which a loop cut short would make', () => {
    expect(seamOf(loop)).toBeLessThanOrEqual(1);
    expect(seamOf(loop.subarray(0, -RATE / 3))).toBeGreaterThan(1);
  });
});
