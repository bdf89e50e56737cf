// The two fears on one beam: abandonment hangs left, entrapment right, each as far out as it is
// high. Level with both weights far out is caught between both: read the distance, not the tilt.
import type { Fears } from '../picture.ts';
import type { Point } from './projection.ts';
import { pointAt } from './wheel.ts';

/** Height of the instrument in shares of its width. */
export const STEELYARD_HEIGHT = 0.5;

export interface Steelyard {
  width: number;
  pivot: Point;
  /** Length of one arm in px. */
  arm: number;
  /** Radians, clockwise. */
  tilt: number;
  foot: number;
}

const DEGREE = Math.PI / 180;

/** 26 degrees per unit of difference, down on the heavier side. */
export function beamTilt({ abandonment, entrapment }: Fears): number {
  return 26 * DEGREE * (entrapment - abandonment);
}

/** Where a weight hangs, in shares of the arm: nothing hangs inside the pivot. */
export function hangAt(fear: number): number {
  return 0.13 + 0.8 * Math.max(0, Math.min(1, fear));
}

export function poseSteelyard(
  box: { x: number; y: number; width: number },
  fears: Fears,
): Steelyard {
  const { x, y, width } = box;
  return {
    width,
    pivot: { x: x + width / 2, y: y + width * 0.205 },
    arm: width * 0.47,
    tilt: beamTilt(fears),
    foot: y + width * STEELYARD_HEIGHT - 2,
  };
}

/** The point on the beam's middle line at which a fear hangs. */
export function hook({ pivot, arm, tilt }: Steelyard, side: keyof Fears, fear: number): Point {
  const angle = side === 'abandonment' ? tilt + Math.PI : tilt;
  return pointAt(pivot, arm * hangAt(fear), angle);
}
