import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LAYERS } from './layers.ts';
import { layerAt, mixAt } from './mix.ts';

describe('the mix of the bed', () => {
  it('is as loud on the whole at every tension', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (tension) => {
        const power = LAYERS.reduce((sum, layer) => sum + mixAt(tension)[layer] ** 2, 0);
        expect(power).toBeCloseTo(1, 9);
      }),
      { seed: 7 },
    );
  });

  it('goes from calm over strained to high', () => {
    expect([0, 0.3, 0.45, 0.55, 0.7, 1].map(layerAt)).toEqual([
      'calm',
      'calm',
      'strained',
      'strained',
      'high',
      'high',
    ]);
  });
});
