import { paintDial, paintRing, paintValueRing } from '../brass/ring.ts';
import { tableLights } from '../geometry/scales.ts';
import { seatPoint } from '../geometry/wheel.ts';
import type { SeatPicture } from '../picture.ts';
import { type Brush, type Drawing, TURN } from './drawing.ts';
import { paintBuilding, paintTable } from './emblem.ts';

/** A dashed canopy over the seat; the gaps grow with the doubt whether it would hold. */
function paintCanopy(brush: Brush, { palette }: Drawing, radius: number, doubt: number): void {
  const reach = radius * 1.42;
  const dash = Math.max(1.5, 9 * (1 - doubt));
  brush.save();
  brush.lineCap = 'butt';
  brush.setLineDash([dash, 2 + 9 * doubt]);
  for (const [colour, width] of [
    [palette.sea, 4],
    [palette.ink, 1.7],
  ] as const) {
    brush.beginPath();
    brush.arc(0, 0, reach, -Math.PI / 2, -Math.PI / 2 + 1.15);
    brush.moveTo(0, -reach);
    brush.arc(0, 0, reach, -Math.PI / 2, -Math.PI / 2 - 1.15, true);
    brush.strokeStyle = colour;
    brush.lineWidth = width;
    brush.stroke();
  }
  brush.setLineDash([]);
  brush.beginPath();
  brush.moveTo(0, -reach);
  brush.lineTo(0, -reach - 5);
  brush.strokeStyle = palette.ink;
  brush.lineWidth = 1.7;
  brush.stroke();
  brush.restore();
}

function paintYou(brush: Brush, { palette }: Drawing, height: number): void {
  brush.beginPath();
  brush.moveTo(-6, -height - 8);
  brush.lineTo(6, -height - 8);
  brush.lineTo(0, -height);
  brush.closePath();
  brush.fillStyle = palette.panel;
  brush.fill();
  brush.strokeStyle = palette.brass;
  brush.lineWidth = 1.6;
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
  else paintBuilding(brush, seat.emblem, size);
  if (seat.umbrellaDoubt !== null) paintCanopy(brush, drawing, radius, seat.umbrellaDoubt);
  if (seat.you) paintYou(brush, drawing, radius * (seat.umbrellaDoubt === null ? 1.12 : 1.42) + 7);
  brush.restore();
}
