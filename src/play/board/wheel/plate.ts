// Plates with words: names of hub and seats, what stands under an arch, notes on an arc of rim.
// They are pictures of words that the page says elsewhere.
import { hubPlateAt } from '../geometry/hub-plate.ts';
import type { Point } from '../geometry/projection.ts';
import { spanBetween } from '../geometry/rim.ts';
import { isLow, pointAt, seatPoint } from '../geometry/wheel.ts';
import type { Rectangle } from '../layout.ts';
import { fade } from '../palette.ts';
import type { SeatPicture } from '../picture.ts';
import { archPlace } from './arch.ts';
import type { Brush, Drawing } from './drawing.ts';
import { GRADUATION } from './graduation.ts';

/** A wheel of a smaller radius has names alone. */
const ROOMY = 110;
/** And under this one plates are tighter. */
const TIGHT = 165;

interface Line {
  text: string;
  font: string;
  spacing: string;
  colour: string;
  height: number;
}

interface Size {
  width: number;
  height: number;
}

function measure(brush: Brush, { wheel }: Drawing, lines: Line[]): Size {
  let width = 0;
  let height = 9;
  for (const line of lines) {
    brush.font = line.font;
    brush.letterSpacing = line.spacing;
    width = Math.max(width, brush.measureText(line.text).width);
    height += line.height;
  }
  return { width: Math.ceil(width) + (wheel.radius < TIGHT ? 14 : 22), height };
}

function within({ x, y, width, height }: Rectangle, middle: Point, size: Size): Point {
  const hold = (at: number, from: number, length: number, own: number) =>
    Math.max(from + own / 2 + 4, Math.min(at, from + length - own / 2 - 4));
  return { x: hold(middle.x, x, width, size.width), y: hold(middle.y, y, height, size.height) };
}

function paintPlate(
  brush: Brush,
  drawing: Drawing,
  lines: Line[],
  at: Point,
  size: Size,
  border: string,
): void {
  const middle = within(drawing.free, at, size);
  const [x, y] = [Math.round(middle.x - size.width / 2), Math.round(middle.y - size.height / 2)];
  brush.save();
  brush.beginPath();
  brush.roundRect(x + 0.5, y + 0.5, size.width, size.height, 2);
  brush.shadowColor = fade(drawing.palette.brassEdge, 0.35);
  brush.shadowBlur = 6;
  brush.shadowOffsetY = 2;
  brush.fillStyle = drawing.palette.panel;
  brush.fill();
  brush.shadowColor = 'transparent';
  brush.strokeStyle = border;
  brush.lineWidth = 1.3;
  brush.stroke();
  brush.textAlign = 'center';
  brush.textBaseline = 'middle';
  let top = y + 5;
  for (const line of lines) {
    brush.font = line.font;
    brush.letterSpacing = line.spacing;
    brush.fillStyle = line.colour;
    // The last letter's spacing is no part of the word.
    brush.fillText(line.text, x + size.width / 2 + 0.5, top + line.height / 2 + 0.5);
    top += line.height;
  }
  brush.restore();
}

function nameLines({ letters, palette, wheel }: Drawing, name: string, caption?: string): Line[] {
  const latin = /^[\p{Script=Latin}\s.·-]+$/u.test(name);
  const tight = wheel.radius < TIGHT;
  const lines: Line[] = [
    {
      text: latin ? name.toLocaleUpperCase() : name,
      font: letters.plate((latin ? (tight ? 12 : 12.5) : 14) * letters.grow),
      spacing: latin ? (tight ? '0.08em' : '0.13em') : '0.04em',
      colour: palette.ink,
      height: 16 * letters.grow,
    },
  ];
  if (caption && wheel.radius >= ROOMY)
    lines.push({
      text: caption,
      font: letters.caption(12 * letters.grow),
      spacing: '0px',
      colour: palette.ink2,
      height: 15 * letters.grow,
    });
  return lines;
}

/** Whether a plate would leave the hub's name to be read. */
function offHubName(brush: Brush, drawing: Drawing, at: Point, size: Size): boolean {
  const hub = measure(brush, drawing, nameLines(drawing, drawing.picture.hub.name));
  const name = hubPlateAt(drawing.wheel, hub);
  return (
    Math.abs(at.x - name.x) > (size.width + hub.width) / 2 ||
    Math.abs(at.y - name.y) > (size.height + hub.height) / 2
  );
}

function paintSeatName(brush: Brush, drawing: Drawing, seat: SeatPicture): void {
  const { wheel, palette } = drawing;
  const angle = wheel.angles.get(seat.id)!;
  const { x, y } = seatPoint(wheel, seat.id);
  const lines = nameLines(drawing, seat.name, seat.caption);
  const size = measure(brush, drawing, lines);
  const side = Math.cos(angle) < -0.3 ? -1 : 1;
  const beside = wheel.seatRadius + 8 + size.width / 2;
  // At the foot of the wheel a plate stands inside the rim, beside its own spoke, off the hub's name.
  const above = { x: x + beside, y: y - wheel.seatRadius - size.height / 2 - 4 };
  const clear = offHubName(brush, drawing, above, size) ? above : { ...above, x: x - beside };
  const at = isLow(wheel, seat.id) ? clear : { x: x + side * beside, y };
  paintPlate(brush, drawing, lines, at, size, palette.brass);
}

function paintHubName(brush: Brush, drawing: Drawing): void {
  const { wheel, palette, picture } = drawing;
  const lines = nameLines(drawing, picture.hub.name);
  const size = measure(brush, drawing, lines);
  const at = hubPlateAt(wheel, size);
  paintPlate(brush, drawing, lines, at, size, palette.brass);
}

function noteLines({ letters, palette }: Drawing, words: string[]): Line[] {
  return words.map((text, n) => ({
    text,
    font: letters.caption(12.5 * letters.grow, n === 0 ? 600 : 400),
    spacing: '0px',
    colour: n === 0 ? palette.ink : palette.ink2,
    height: 16 * letters.grow,
  }));
}

function paintArchPlate(brush: Brush, drawing: Drawing, seat: SeatPicture): void {
  const place = archPlace(drawing, seat);
  if (!place || !seat.arch?.plate) return;
  const lines = noteLines(drawing, seat.arch.plate.split('\n'));
  const size = measure(brush, drawing, lines);
  const at = { x: place.foot.x, y: place.foot.y + place.size * 0.36 + size.height / 2 };
  // Beside a small wheel it would lie on the hub's name; the page says it in any case.
  if (!offHubName(brush, drawing, at, size)) return;
  paintPlate(brush, drawing, lines, at, size, drawing.palette.line);
}

function paintNotes(brush: Brush, drawing: Drawing): void {
  const { wheel, picture, palette } = drawing;
  for (const arc of picture.arcs) {
    const span = arc.plate?.length ? spanBetween(wheel, arc.from, arc.to) : null;
    if (!span || !arc.plate || wheel.radius < ROOMY) continue;
    const lines = noteLines(drawing, arc.plate);
    const size = measure(brush, drawing, lines);
    const angle = span.start + span.sweep / 2;
    const foot = pointAt(wheel.centre, wheel.radius * GRADUATION, angle);
    const reach = 16 + Math.abs(Math.cos(angle)) * (size.width / 2) + size.height / 2;
    const at = within(drawing.free, pointAt(foot, reach, angle), size);
    brush.beginPath();
    brush.moveTo(foot.x, foot.y);
    brush.lineTo(at.x, at.y);
    brush.strokeStyle = palette.brass;
    brush.lineWidth = 1.3;
    brush.stroke();
    paintPlate(brush, drawing, lines, at, size, palette.brass);
  }
}

export function paintPlates(brush: Brush, drawing: Drawing): void {
  if (drawing.wheel.flat) return;
  paintHubName(brush, drawing);
  for (const seat of drawing.picture.seats) {
    paintArchPlate(brush, drawing, seat);
    paintSeatName(brush, drawing, seat);
  }
  paintNotes(brush, drawing);
}
