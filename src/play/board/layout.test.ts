import { describe, expect, it } from 'vitest';
import {
  type BoardLayout,
  freeRectangle,
  slipKind,
  slipRectangles,
  wheelRectangle,
} from './layout.ts';

const WIDE: BoardLayout = {
  width: 1280,
  height: 800,
  insets: { top: 64, right: 380, bottom: 250, left: 300 },
  steelyard: null,
};
const PHONE: BoardLayout = {
  width: 360,
  height: 230,
  insets: { top: 0, right: 0, bottom: 0, left: 0 },
  steelyard: null,
};

describe('slips', () => {
  it('lie inside of what is free, beside each other, clear of the wheel', () => {
    const free = freeRectangle(WIDE);
    const slips = slipRectangles(WIDE, 5);
    const wheel = wheelRectangle(WIDE, 5);
    expect(slipKind(WIDE)).toBe('cards');
    slips.forEach((slip, n) => {
      expect(slip.x).toBeGreaterThanOrEqual(free.x);
      expect(slip.x + slip.width).toBeLessThanOrEqual(free.x + free.width);
      expect(slip.y + slip.height).toBeLessThanOrEqual(free.y + free.height);
      expect(slip.y).toBeGreaterThanOrEqual(wheel.y + wheel.height);
      if (n > 0) expect(slip.x).toBeGreaterThanOrEqual(slips[n - 1]!.x + slips[n - 1]!.width);
    });
  });

  it('shrink to marks of 44 px on a phone, which do not overlap', () => {
    const marks = slipRectangles(PHONE, 5);
    expect(slipKind(PHONE)).toBe('marks');
    marks.forEach((mark, n) => {
      expect(Math.min(mark.width, mark.height)).toBe(44);
      if (n > 0) expect(mark.y).toBeGreaterThanOrEqual(marks[n - 1]!.y + 44);
    });
  });

  it('leave everything to the wheel when there are none', () => {
    expect(wheelRectangle(WIDE, 0)).toEqual(freeRectangle(WIDE));
    expect(slipRectangles({ ...WIDE, slips: 'none' }, 4)).toEqual([]);
  });
});
