import { setOff, wheelState } from '../geometry/scales.ts';
import { pointAt } from '../geometry/wheel.ts';
import { fade } from '../palette.ts';
import { type Brush, type Drawing, NORTH, TURN } from './drawing.ts';

/** Outer edge of the graduated ring, in shares of the wheel's radius. */
export const GRADUATION = 1.125;

function tick(brush: Brush, { wheel }: Drawing, angle: number, inner: number, outer: number): void {
  const a = pointAt(wheel.centre, wheel.radius * inner, angle);
  const b = pointAt(wheel.centre, wheel.radius * outer, angle);
  brush.moveTo(a.x, a.y);
  brush.lineTo(b.x, b.y);
}

/**
 * The graduated ring, turned as far as the wheel is off true, against a pointer that stays on
 * north. A wheel that carries everything together gets marks of movement instead.
 */
export function paintGraduation(brush: Brush, drawing: Drawing): void {
  const { wheel, palette, picture } = drawing;
  const state = wheelState(picture);
  const turn = setOff(state);
  const { centre, radius } = wheel;
  brush.save();
  brush.strokeStyle = fade(palette.brass, 0.8);
  brush.lineWidth = 1;
  for (const share of [1.075, GRADUATION]) {
    brush.beginPath();
    brush.arc(centre.x, centre.y, radius * share, 0, TURN);
    brush.stroke();
  }
  brush.beginPath();
  for (let n = 0; n < 120; n += 1) {
    const long = n % 10 === 0;
    tick(brush, drawing, NORTH + turn + (n * TURN) / 120, long ? 1.075 : 1.1, GRADUATION);
  }
  brush.stroke();
  brush.lineWidth = 2.4;
  brush.beginPath();
  for (let n = 0; n < 4; n += 1)
    tick(brush, drawing, NORTH + turn + (n * TURN) / 4, 1.075, GRADUATION);
  brush.stroke();

  // North stays where it is: a lozenge outside the ring.
  const north = pointAt(centre, radius * GRADUATION + 8, NORTH);
  brush.fillStyle = palette.brass;
  brush.beginPath();
  brush.moveTo(north.x, north.y - 7);
  brush.lineTo(north.x + 3, north.y);
  brush.lineTo(north.x, north.y + 7);
  brush.lineTo(north.x - 3, north.y);
  brush.fill();

  if (state === 'together') {
    brush.strokeStyle = palette.ink2;
    brush.lineWidth = 1.3;
    for (const [share, sweep] of [
      [1.2, 0.24],
      [1.26, 0.16],
    ] as const) {
      brush.beginPath();
      brush.arc(centre.x, centre.y, radius * share, Math.PI - 0.1 - sweep, Math.PI - 0.1 + sweep);
      brush.stroke();
    }
  }
  brush.restore();
}
