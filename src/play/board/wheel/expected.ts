// What the option under the hand would change, in that option's colour: outline and hatch beyond
// the brass, or over the brass that would go.
import { type Piece, piecesBetween, spanBetween } from '../geometry/rim.ts';
import { spokeWidth } from '../geometry/scales.ts';
import { pointAt } from '../geometry/wheel.ts';
import { fade } from '../palette.ts';
import type { ExpectedChange } from '../picture.ts';
import type { Brush, Drawing } from './drawing.ts';
import { rimWidth } from './rim.ts';

function paintHatch(
  brush: Brush,
  centre: { x: number; y: number },
  reach: number,
  colour: string,
): void {
  brush.strokeStyle = fade(colour, 0.6);
  brush.lineWidth = 0.9;
  brush.beginPath();
  for (let shift = -reach * 2; shift < reach * 2; shift += 4.5) {
    brush.moveTo(centre.x + shift - reach, centre.y + reach);
    brush.lineTo(centre.x + shift + reach, centre.y - reach);
  }
  brush.stroke();
}

function paintPiece(
  brush: Brush,
  { wheel }: Drawing,
  lane: number,
  width: number,
  piece: Piece,
  colour: string,
) {
  const { centre } = wheel;
  const [inner, outer] = [wheel.radius * lane - width / 2, wheel.radius * lane + width / 2];
  const end = piece.start + piece.sweep;
  brush.save();
  brush.beginPath();
  brush.arc(centre.x, centre.y, outer, piece.start, end);
  brush.arc(centre.x, centre.y, inner, end, piece.start, true);
  brush.closePath();
  brush.fillStyle = fade(colour, 0.26);
  brush.fill();
  brush.strokeStyle = colour;
  brush.lineWidth = 2;
  brush.stroke();
  brush.clip();
  const middle = pointAt(centre, wheel.radius * lane, piece.start + piece.sweep / 2);
  paintHatch(brush, middle, Math.max(width, piece.sweep * wheel.radius), colour);
  brush.restore();
}

/** Lines beside the spoke at the breadth it would have; inside the brass they show what goes. */
function paintBreadth(
  brush: Brush,
  { wheel, picture }: Drawing,
  id: string,
  value: number,
  colour: string,
) {
  const now = picture.seats.find((seat) => seat.id === id);
  const angle = wheel.angles.get(id);
  if (!now || now.broken || angle === undefined || Math.abs(now.commitment - value) < 0.004) return;
  const start = wheel.hubRadius * 1.28;
  const end = wheel.radius - wheel.seatRadius * 1.02;
  const [width, breadth] = [
    spokeWidth(now.commitment) * wheel.scale,
    spokeWidth(value) * wheel.scale,
  ];
  // A change of a point or two would hide in the outline: it stands off by at least 2 px.
  const change = Math.max(2.5, Math.abs(breadth - width) / 2) * Math.sign(breadth - width);
  brush.save();
  brush.translate(wheel.centre.x, wheel.centre.y);
  brush.rotate(angle);
  for (const side of [-1, 1]) {
    const near = side * (width / 2) * 1.14;
    const far = side * (width / 2) * 0.86;
    brush.beginPath();
    brush.moveTo(start, near);
    brush.lineTo(end, far);
    brush.lineTo(end, far + side * change);
    brush.lineTo(start, near + side * change);
    brush.closePath();
    brush.fillStyle = fade(colour, change > 0 ? 0.4 : 0.3);
    brush.fill();
    brush.beginPath();
    brush.moveTo(start, near + side * change);
    brush.lineTo(end, far + side * change);
    brush.strokeStyle = colour;
    brush.lineWidth = 1.7;
    brush.setLineDash(change > 0 ? [] : [5, 3]);
    brush.stroke();
  }
  brush.restore();
}

export function paintExpected(brush: Brush, drawing: Drawing, expected: ExpectedChange): void {
  const { wheel, palette, picture } = drawing;
  const colour = palette.strategy[expected.colour];
  for (const { from, to, tie } of expected.arcs) {
    const now = picture.arcs.find((arc) => arc.from === from && arc.to === to);
    const span = spanBetween(wheel, from, to);
    if (!now || !span) continue;
    const width = rimWidth(drawing, now) + 2;
    for (const piece of piecesBetween(span, now.tie, tie))
      paintPiece(brush, drawing, span.lane, width, piece, colour);
  }
  for (const { id, value } of expected.commitment) paintBreadth(brush, drawing, id, value, colour);
}
