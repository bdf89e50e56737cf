import { paintDial, paintRing, paintValueRing } from '../brass/ring.ts';
import { tableLights } from '../geometry/scales.ts';
import { seatPoint } from '../geometry/wheel.ts';
import { fade } from '../palette.ts';
import type { SeatPicture } from '../picture.ts';
import { type Brush, type Drawing, TURN } from './drawing.ts';
import { paintEmblem, paintTable } from './emblem.ts';

/** How far the canopy spans to each side of straight up, in radians. */
const SPAN = 1.2;
const CANOPY = 1.5;

/** A dashed canopy over the seat; the gaps grow with the doubt whether it would hold. */
function paintCanopy(brush: Brush, { palette }: Drawing, radius: number, doubt: number): void {
  const reach = radius * CANOPY;
  const dome = (width: number, colour: string, dashes: number[]) => {
    brush.setLineDash(dashes);
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    for (const side of [1, -1]) {
      brush.beginPath();
      brush.arc(0, 0, reach, -Math.PI / 2, -Math.PI / 2 + side * SPAN, side < 0);
      brush.stroke();
    }
  };
  brush.save();
  dome(6, fade(palette.sea, 0.85), []);
  dome(2.2, palette.ink, [Math.max(1.6, 9 * (1 - doubt)), 1.5 + 9 * doubt]);
  brush.setLineDash([]);
  brush.beginPath();
  brush.moveTo(0, -reach);
  brush.lineTo(0, -reach - 5);
  brush.stroke();
  brush.restore();
}

function paintYou(brush: Brush, { palette }: Drawing, height: number): void {
  brush.beginPath();
  brush.moveTo(-6, -height - 8);
  brush.lineTo(6, -height - 8);
  brush.lineTo(0, -height);
  brush.closePath();
  brush.fillStyle = palette.ink;
  brush.fill();
  brush.strokeStyle = palette.sea;
  brush.lineWidth = 1.2;
  brush.lineJoin = 'miter';
  brush.stroke();
}

export function paintSeat(brush: Brush, drawing: Drawing, seat: SeatPicture): void {
  const { wheel, palette } = drawing;
  const { x, y } = seatPoint(wheel, seat.id);
  const radius = wheel.seatRadius;
  brush.save();
  brush.translate(x, y);
  const middle = { x: 0, y: 0 };
  if (wheel.flat) {
    brush.beginPath();
    brush.arc(0, 0, radius, 0, TURN);
    brush.fillStyle = seat.you ? palette.brassHi : palette.panel;
    brush.fill();
    brush.strokeStyle = palette.brassMid;
    brush.lineWidth = Math.max(1.5, radius * 0.25);
    brush.stroke();
    brush.restore();
    return;
  }
  const width = radius * 0.24;
  paintRing(brush, palette, middle, radius - width / 2, width);
  paintDial(brush, palette, middle, radius - width);
  if (seat.support !== null)
    paintValueRing(
      brush,
      palette,
      middle,
      radius - width * 0.58,
      Math.max(2.4, radius * 0.105),
      seat.support,
    );
  brush.strokeStyle = palette.ink;
  const size = (radius - width) * 1.3;
  if (seat.emblem === 'table')
    paintTable(brush, size * 1.05, tableLights(seat.reputation ?? 0), palette.panel);
  else paintEmblem(brush, seat.emblem, size);
  if (seat.umbrellaDoubt !== null) paintCanopy(brush, drawing, radius, seat.umbrellaDoubt);
  if (seat.you)
    paintYou(brush, drawing, radius * (seat.umbrellaDoubt === null ? 1.12 : CANOPY) + 7);
  brush.restore();
}
