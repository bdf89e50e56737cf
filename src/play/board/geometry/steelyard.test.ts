import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beamTilt, hangAt, hook, poseSteelyard, STEELYARD_HEIGHT } from './steelyard.ts';

const BOX = { x: 10, y: 20, width: 240 };

describe('the steelyard', () => {
  it('is level when both fears are equal, however high they are', () => {
    expect(beamTilt({ abandonment: 0.9, entrapment: 0.9 })).toBe(0);
    const pose = poseSteelyard(BOX, { abandonment: 0.9, entrapment: 0.9 });
    expect(hook(pose, 'abandonment', 0.9).y).toBeCloseTo(hook(pose, 'entrapment', 0.9).y, 9);
  });

  it('tilts 26 degrees at the most, down on the heavier side', () => {
    const pose = poseSteelyard(BOX, { abandonment: 0, entrapment: 1 });
    expect((pose.tilt * 180) / Math.PI).toBeCloseTo(26, 9);
    expect(hook(pose, 'entrapment', 1).y).toBeGreaterThan(pose.pivot.y);
    expect(hook(pose, 'abandonment', 0).y).toBeLessThan(pose.pivot.y);
  });

  it('hangs abandonment left, entrapment right, further out the higher, inside its box', () => {
    const fear = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fear, fear, (abandonment, entrapment) => {
        const pose = poseSteelyard(BOX, { abandonment, entrapment });
        const [left, right] = [
          hook(pose, 'abandonment', abandonment),
          hook(pose, 'entrapment', entrapment),
        ];
        expect(left.x).toBeLessThan(pose.pivot.x);
        expect(right.x).toBeGreaterThan(pose.pivot.x);
        expect(left.x).toBeGreaterThan(BOX.x);
        expect(right.x).toBeLessThan(BOX.x + BOX.width);
        expect(Math.max(left.y, right.y)).toBeLessThan(BOX.y + BOX.width * STEELYARD_HEIGHT);
      }),
      { seed: 1970 },
    );
    expect(hangAt(1)).toBeGreaterThan(hangAt(0.5));
    expect(hangAt(2)).toBe(hangAt(1));
  });
});
