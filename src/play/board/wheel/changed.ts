// What just changed, kept until the next turn: a bracket outside the rim over what was laid or
// lost, and ticks beside a spoke at the breadth that it had.
import { piecesBetween, spanBetween } from '../geometry/rim.ts';
import { spokeWidth } from '../geometry/scales.ts';
import { pointAt } from '../geometry/wheel.ts';
import type { JustChanged } from '../picture.ts';
import type { Brush, Drawing } from './drawing.ts';
import { rimWidth } from './rim.ts';

/** A change smaller than this many px keeps a bracket of this length. */
const SHORTEST = 7;

function paintBracket(
  brush: Brush,
  { wheel }: Drawing,
  radius: number,
  start: number,
  sweep: number,
): void {
  const least = SHORTEST / radius;
  const from = sweep < least ? start + (sweep - least) / 2 : start;
  const to = from + Math.max(sweep, least);
  brush.beginPath();
  const foot = pointAt(wheel.centre, radius - 4, from);
  brush.moveTo(foot.x, foot.y);
  brush.arc(wheel.centre.x, wheel.centre.y, radius, from, to);
  const end = pointAt(wheel.centre, radius - 4, to);
  brush.lineTo(end.x, end.y);
  brush.stroke();
}

function paintTicks(brush: Brush, { wheel, picture }: Drawing, id: string, before: number): void {
  const now = picture.seats.find((seat) => seat.id === id);
  const angle = wheel.angles.get(id);
  if (!now || angle === undefined || Math.abs(now.commitment - before) < 0.004) return;
  const offset = Math.max(
    (spokeWidth(before) * wheel.scale) / 2,
    (spokeWidth(now.commitment) * wheel.scale) / 2 + 3,
  );
  const [start, end] = [wheel.radius * 0.5, wheel.radius * 0.66];
  brush.save();
  brush.translate(wheel.centre.x, wheel.centre.y);
  brush.rotate(angle);
  for (const side of [-1, 1]) {
    brush.beginPath();
    brush.moveTo(start, side * (offset - 3));
    brush.lineTo(start, side * (offset + 2));
    brush.lineTo(end, side * (offset + 2));
    brush.lineTo(end, side * (offset - 3));
    brush.stroke();
  }
  brush.restore();
}

export function paintChanged(brush: Brush, drawing: Drawing, changed: JustChanged): void {
  const { wheel, palette, picture } = drawing;
  if (wheel.flat) return;
  brush.save();
  brush.lineJoin = 'miter';
  for (const pass of ['ground', 'mark'] as const) {
    const mark = changed.colour ? palette.strategy[changed.colour] : palette.ink;
    brush.strokeStyle = pass === 'ground' ? palette.sea : mark;
    brush.lineWidth = (pass === 'ground' ? 5 : 2.6) * Math.max(0.8, wheel.scale);
    for (const { from, to, before } of changed.arcs) {
      const now = picture.arcs.find((arc) => arc.from === from && arc.to === to);
      const span = spanBetween(wheel, from, to);
      if (!now || !span) continue;
      const radius = wheel.radius * span.lane + rimWidth(drawing, now) / 2 + 6 * wheel.scale;
      for (const { start, sweep } of piecesBetween(span, now.tie, before))
        paintBracket(brush, drawing, radius, start, sweep);
    }
    for (const { id, before } of changed.commitment ?? []) paintTicks(brush, drawing, id, before);
  }
  brush.restore();
}
