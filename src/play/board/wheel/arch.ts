// The country's own arch: eight stones, a keystone that hangs high when it is bound.

import type { Point } from '../geometry/projection.ts';
import { archStones } from '../geometry/scales.ts';
import { isLow, pointAt, seatPoint } from '../geometry/wheel.ts';
import type { SeatPicture } from '../picture.ts';
import type { Brush, Drawing } from './drawing.ts';
import { GRADUATION } from './graduation.ts';

const STONES = 8;
/** Angle that the keystone takes out of the half circle, in radians. */
const KEY = 0.3;

/** On a smaller wheel the arch would be a blot: it is left to the gauges. */
const SMALLEST = 105;

export interface ArchPlace {
  /** Middle of the ground line. */
  foot: Point;
  size: number;
  /** +1 when the seat lies to the right of the arch. */
  side: 1 | -1;
}

/** Beside the wheel on the seat's own side, and to the right of one at its foot; null when the free rectangle has no room there. */
export function archPlace(
  { wheel, free }: Pick<Drawing, 'wheel' | 'free'>,
  seat: Pick<SeatPicture, 'id' | 'arch'>,
): ArchPlace | null {
  if (wheel.radius < SMALLEST || seat.arch === null) return null;
  const angle = wheel.angles.get(seat.id)!;
  const side = Math.cos(angle) <= 0.2 && !isLow(wheel, seat.id) ? -1 : 1;
  const size = Math.max(26, wheel.radius * 0.2);
  const away = wheel.radius * GRADUATION + size * 1.5;
  const x = wheel.centre.x + side * away;
  if (x - size * 1.4 < free.x || x + size * 1.4 > free.x + free.width) return null;
  const y = wheel.centre.y + Math.sin(angle) * wheel.radius * 0.6 + size * 0.9;
  return { foot: { x, y }, size, side: side === -1 ? 1 : -1 };
}

function stone(brush: Brush, size: number, from: number, to: number): void {
  brush.beginPath();
  brush.arc(0, 0, size, from, to);
  brush.arc(0, 0, size * 0.6, to, from, true);
  brush.closePath();
}

function paintStones(brush: Brush, { palette }: Drawing, size: number, capability: number): void {
  const standing = archStones(capability);
  const each = (Math.PI - KEY) / STONES;
  const [lit, dark] = palette.stone;
  // Stones are laid from both feet upwards.
  const order = [0, 7, 1, 6, 2, 5, 3, 4];
  order.forEach((place, laid) => {
    const start = Math.PI + place * each + (place >= STONES / 2 ? KEY : 0);
    stone(brush, size, start + 0.02, start + each - 0.02);
    if (laid < standing) {
      const shade = brush.createLinearGradient(-size, -size, size, 0);
      shade.addColorStop(0, lit);
      shade.addColorStop(1, dark);
      brush.fillStyle = shade;
      brush.fill();
      brush.strokeStyle = palette.brassEdge;
      brush.lineWidth = 1;
    } else {
      brush.setLineDash([2.5, 2.5]);
      brush.strokeStyle = palette.pencil;
      brush.lineWidth = 0.9;
    }
    brush.stroke();
    brush.setLineDash([]);
  });
}

function paintKeystone(brush: Brush, { palette }: Drawing, size: number, freedom: number): void {
  const high = size * 0.52 * (1 - Math.max(0, Math.min(1, freedom)));
  const wedge = (lift: number) => {
    brush.beginPath();
    const [top, foot] = [Math.tan(KEY / 2) * size * 1.25, Math.tan(KEY / 2) * size * 0.58];
    brush.moveTo(-top, -size * 1.12 - lift);
    brush.lineTo(top, -size * 1.12 - lift);
    brush.lineTo(foot, -size * 0.56 - lift);
    brush.lineTo(-foot, -size * 0.56 - lift);
    brush.closePath();
  };
  if (high > 2) {
    brush.setLineDash([2.5, 2.5]);
    brush.strokeStyle = palette.pencil;
    brush.lineWidth = 0.9;
    wedge(0);
    brush.stroke();
    brush.setLineDash([]);
  }
  wedge(high);
  brush.fillStyle = palette.strategy.independent;
  brush.fill();
  brush.strokeStyle = palette.panel;
  brush.lineWidth = 1.2;
  brush.stroke();
}

export function paintArch(brush: Brush, drawing: Drawing, seat: SeatPicture): void {
  const place = archPlace(drawing, seat);
  if (!place || !seat.arch) return;
  const { palette, wheel } = drawing;
  const { foot, size, side } = place;
  const middle = seatPoint(wheel, seat.id);
  const towards = Math.atan2(foot.y - size * 0.4 - middle.y, foot.x - middle.x);
  const end = pointAt(middle, wheel.seatRadius + 3, towards);
  brush.save();
  brush.setLineDash([5, 4]);
  brush.strokeStyle = palette.strategy.independent;
  brush.lineWidth = 1.3;
  brush.beginPath();
  brush.moveTo(foot.x + side * size * 1.08, foot.y - size * 0.3);
  brush.quadraticCurveTo(foot.x + side * size * 1.9, foot.y - size * 0.5, end.x, end.y);
  brush.stroke();
  brush.setLineDash([]);

  brush.translate(foot.x, foot.y);
  brush.fillStyle = palette.panel2;
  brush.strokeStyle = palette.line;
  brush.lineWidth = 1.2;
  for (const x of [-size * 1.08, size * 0.52]) {
    brush.beginPath();
    brush.rect(x, -1, size * 0.56, size * 0.14);
    brush.fill();
    brush.stroke();
  }
  paintStones(brush, drawing, size, seat.arch.capability);
  paintKeystone(brush, drawing, size, seat.arch.freedom);
  const reach = size * (0.5 + 0.85 * Math.max(0, Math.min(1, seat.arch.capacity)));
  const ground = size * 0.14;
  brush.strokeStyle = palette.ink2;
  brush.lineWidth = 1.4;
  brush.beginPath();
  brush.moveTo(-reach, ground);
  brush.lineTo(reach, ground);
  brush.stroke();
  brush.setLineDash([3, 3]);
  brush.lineWidth = 1;
  brush.beginPath();
  brush.moveTo(-reach, ground + 4);
  brush.lineTo(reach, ground + 4);
  brush.stroke();
  brush.restore();
}
