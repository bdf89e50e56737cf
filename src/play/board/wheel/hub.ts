import { paintDial, paintRing, paintValueRing } from '../brass/ring.ts';
import { dimSteps, starTurn } from '../geometry/scales.ts';
import { pointAt } from '../geometry/wheel.ts';
import { type Brush, type Drawing, NORTH, TURN } from './drawing.ts';

/** A point of the rose, one half in light and one in shade. */
function paintPoint(
  brush: Brush,
  drawing: Drawing,
  angle: number,
  length: number,
  waist: number,
): void {
  const { centre } = drawing.wheel;
  const tip = pointAt(centre, length, angle);
  for (const [side, colour] of [
    [-1, drawing.palette.brassHi],
    [1, drawing.palette.brassLo],
  ] as const) {
    const foot = pointAt(centre, waist, angle + (side * Math.PI) / 4);
    brush.beginPath();
    brush.moveTo(centre.x, centre.y);
    brush.lineTo(tip.x, tip.y);
    brush.lineTo(foot.x, foot.y);
    brush.closePath();
    brush.fillStyle = colour;
    brush.fill();
    brush.strokeStyle = drawing.palette.brassEdge;
    brush.lineWidth = 0.6;
    brush.stroke();
  }
}

function paintRose(brush: Brush, drawing: Drawing, reach: number): void {
  const { wheel, palette, picture } = drawing;
  const turn = starTurn(picture.hub.sharedInterest);
  const { centre } = wheel;
  brush.strokeStyle = palette.brass;
  brush.lineWidth = 1;
  brush.beginPath();
  for (let n = 0; n < 16; n += 1) {
    const angle = NORTH + turn + ((n + 0.5) * TURN) / 16;
    const a = pointAt(centre, reach * 0.3, angle);
    const b = pointAt(centre, reach * 0.56, angle);
    brush.moveTo(a.x, a.y);
    brush.lineTo(b.x, b.y);
  }
  brush.stroke();
  for (let n = 0; n < 4; n += 1)
    paintPoint(brush, drawing, NORTH + turn + ((n + 0.5) * TURN) / 4, reach * 0.7, reach * 0.2);
  for (let n = 0; n < 4; n += 1)
    paintPoint(
      brush,
      drawing,
      NORTH + turn + (n * TURN) / 4,
      n === 0 ? reach : reach * 0.93,
      reach * 0.21,
    );
  brush.beginPath();
  brush.arc(centre.x, centre.y, reach * 0.13, 0, TURN);
  brush.fillStyle = palette.brassHi;
  brush.fill();
  brush.strokeStyle = palette.brassEdge;
  brush.lineWidth = 1;
  brush.stroke();
}

/** Retrenchment dims the ring from the outside, one step per quarter. */
function paintDimming(
  brush: Brush,
  { wheel, palette, picture }: Drawing,
  outer: number,
  width: number,
) {
  const broken = picture.seats.some((seat) => seat.broken);
  const steps = broken ? 4 : dimSteps(picture.hub.retrenchment);
  const dimmed = (width * steps) / 4;
  if (steps === 0) return;
  brush.save();
  brush.globalAlpha = 0.62;
  brush.strokeStyle = palette.brassEdge;
  brush.lineWidth = dimmed;
  brush.beginPath();
  brush.arc(wheel.centre.x, wheel.centre.y, outer - dimmed / 2, 0, TURN);
  brush.stroke();
  brush.restore();
}

export function paintHub(brush: Brush, drawing: Drawing): void {
  const { wheel, palette, picture } = drawing;
  const { centre, hubRadius } = wheel;
  if (wheel.flat) {
    brush.beginPath();
    brush.arc(centre.x, centre.y, hubRadius, 0, TURN);
    brush.fillStyle = palette.panel;
    brush.fill();
    brush.lineWidth = Math.max(2, hubRadius * 0.24);
    brush.strokeStyle = palette.brassMid;
    brush.stroke();
    return;
  }
  const width = hubRadius * 0.2;
  paintRing(brush, palette, centre, hubRadius - width / 2, width);
  paintDimming(brush, drawing, hubRadius, width);
  paintDial(brush, palette, centre, hubRadius - width);
  const voice = Math.max(3, hubRadius * 0.085);
  paintValueRing(brush, palette, centre, hubRadius - width * 0.56, voice, picture.hub.voice);
  const reach = (hubRadius - width) * 0.9;
  const north = pointAt(centre, reach + 2, NORTH);
  brush.fillStyle = palette.ink2;
  brush.fillRect(north.x - 0.75, north.y - 2.5, 1.5, 5);
  paintRose(brush, drawing, reach);
}
