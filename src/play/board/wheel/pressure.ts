// What presses from outside: rings over the source of the threat, swell outside an exposed seat.
import { swellRows, threatRings } from '../geometry/scales.ts';
import { THREAT_REACH, threatPoint } from '../geometry/threat-point.ts';
import { fade } from '../palette.ts';
import type { SeatPicture } from '../picture.ts';
import { type Brush, type Drawing, TURN } from './drawing.ts';
import { GRADUATION } from './graduation.ts';

export function paintThreat(
  brush: Brush,
  { wheel, free, palette, picture, letters }: Drawing,
): void {
  const { level, place, label } = picture.threat;
  const rings = threatRings(level);
  if (rings === 0 || wheel.flat) return;
  const { x, y } = threatPoint(wheel, free, place);
  // Denser with the threat: the outermost ring keeps its size, the ones inside draw closer to it.
  const reach = wheel.radius * THREAT_REACH;
  const step = reach / (1.6 + rings);
  brush.save();
  brush.translate(x, y);
  brush.rotate(0.3);
  brush.strokeStyle = fade(palette.ink2, 0.75);
  brush.lineWidth = 1.1 * Math.max(0.85, wheel.scale);
  for (let n = 0; n < rings; n += 1) {
    const radius = step * (1.2 + n);
    brush.setLineDash(n < 2 ? [] : [4, 3 + n]);
    brush.beginPath();
    brush.ellipse(0, 0, radius, radius * 0.66, 0, 0, TURN);
    brush.stroke();
  }
  brush.restore();
  if (!label || wheel.radius < 110) return;
  brush.save();
  brush.font = letters.caption(12.5);
  brush.textAlign = 'right';
  brush.textBaseline = 'middle';
  brush.lineJoin = 'round';
  brush.lineWidth = 4;
  brush.strokeStyle = fade(palette.land, 0.9);
  brush.fillStyle = palette.ink2;
  const left = x - step * (0.6 + rings) - 6;
  brush.strokeText(label, left, y - 2);
  brush.fillText(label, left, y - 2);
  brush.restore();
}

/** One row of swell: small waves along an arc outside the graduated ring. */
function paintRow(brush: Brush, { wheel }: Drawing, angle: number, row: number): void {
  const radius = wheel.radius * (GRADUATION + 0.045 + row * 0.055);
  const half = 0.42 - row * 0.05;
  const waves = Math.round((half * 2 * radius) / 13);
  const height = wheel.radius * 0.022;
  brush.beginPath();
  for (let n = 0; n <= waves * 6; n += 1) {
    const share = n / (waves * 6);
    const at = angle - half + 2 * half * share;
    const lift = radius + height * Math.abs(Math.sin(share * waves * Math.PI + row));
    const [x, y] = [wheel.centre.x + lift * Math.cos(at), wheel.centre.y + lift * Math.sin(at)];
    if (n === 0) brush.moveTo(x, y);
    else brush.lineTo(x, y);
  }
  brush.stroke();
}

export function paintSwell(brush: Brush, drawing: Drawing, seat: SeatPicture): void {
  const { wheel, palette } = drawing;
  if (wheel.flat) return;
  brush.save();
  brush.strokeStyle = fade(palette.ink2, 0.85);
  brush.lineJoin = 'round';
  brush.lineWidth = 1.5;
  for (let row = 0; row < swellRows(seat.exposure); row += 1)
    paintRow(brush, drawing, wheel.angles.get(seat.id)!, row);
  brush.restore();
}
