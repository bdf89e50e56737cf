import { paintRing } from '../brass/ring.ts';
import { laidPieces, type Piece, rivetAngles, type Span, spanBetween } from '../geometry/rim.ts';
import { pointAt, wrap } from '../geometry/wheel.ts';
import { fade } from '../palette.ts';
import type { ArcPicture } from '../picture.ts';
import { paintCracks } from './crack.ts';
import type { Brush, Drawing } from './drawing.ts';

/** Between two places on the chart the rim is broader than towards those at sea. */
export function rimWidth(
  { wheel, picture }: Drawing,
  { from, to }: Pick<ArcPicture, 'from' | 'to'>,
): number {
  const atSea = picture.seats.some(
    ({ id, place }) => (id === from || id === to) && place === 'sea',
  );
  return (atSea ? 14 : 19) * wheel.scale;
}

/** What is not laid yet: two pencil dashes. */
function paintPencil(brush: Brush, { wheel, palette }: Drawing, span: Span, width: number): void {
  brush.save();
  brush.strokeStyle = fade(palette.pencil, 0.85);
  brush.lineWidth = wheel.flat ? 1 : 1.15;
  brush.setLineDash([5, 5]);
  for (const side of [-0.5, 0.5]) {
    brush.beginPath();
    const radius = wheel.radius * span.lane + side * width;
    brush.arc(wheel.centre.x, wheel.centre.y, radius, span.start, span.start + span.sweep);
    brush.stroke();
  }
  brush.restore();
}

/** A bright lip where the laid rim ends. */
function paintLips(
  brush: Brush,
  { wheel, palette }: Drawing,
  span: Span,
  piece: Piece,
  width: number,
) {
  const spanEnd = span.start + span.sweep;
  const end = piece.start + piece.sweep;
  const free = [
    piece.start - span.start > 0.001 ? piece.start : null,
    spanEnd - end > 0.001 ? end : null,
  ];
  for (const angle of free) {
    if (angle === null) continue;
    const a = pointAt(wheel.centre, wheel.radius * span.lane - width / 2 - 1, angle);
    const b = pointAt(wheel.centre, wheel.radius * span.lane + width / 2 + 1, angle);
    brush.beginPath();
    brush.moveTo(a.x, a.y);
    brush.lineTo(b.x, b.y);
    brush.strokeStyle = palette.brassEdge;
    brush.lineWidth = 4;
    brush.stroke();
    brush.strokeStyle = palette.brassHi;
    brush.lineWidth = 2.2;
    brush.stroke();
  }
}

function paintRivets(
  brush: Brush,
  { wheel, palette }: Drawing,
  lane: number,
  angles: number[],
): void {
  for (const angle of angles) {
    const { x, y } = pointAt(wheel.centre, wheel.radius * lane, angle);
    const size = 2.5 * wheel.scale;
    brush.beginPath();
    brush.arc(x, y, size, 0, 2 * Math.PI);
    brush.fillStyle = palette.brassHi;
    brush.fill();
    brush.strokeStyle = palette.brassEdge;
    brush.lineWidth = 1.1;
    brush.stroke();
  }
}

function paintArc(brush: Brush, drawing: Drawing, arc: ArcPicture, span: Span): void {
  const { wheel, palette } = drawing;
  const width = rimWidth(drawing, arc);
  paintPencil(brush, drawing, span, width);
  const pieces = laidPieces(span, arc.tie);
  for (const piece of pieces) {
    if (wheel.flat) {
      brush.beginPath();
      const end = piece.start + piece.sweep;
      brush.arc(wheel.centre.x, wheel.centre.y, wheel.radius * span.lane, piece.start, end);
      brush.strokeStyle = palette.brassMid;
      brush.lineWidth = width;
      brush.stroke();
    } else {
      paintRing(brush, palette, wheel.centre, wheel.radius * span.lane, width, piece);
      paintLips(brush, drawing, span, piece, width);
    }
  }
  if (!wheel.flat) paintRivets(brush, drawing, span.lane, rivetAngles(pieces, arc.rivets));
  paintCracks(brush, drawing, arc, span, width);
}

/** Neighbours without an arc of their own still show where one could be laid. */
function paintMissing(brush: Brush, drawing: Drawing): void {
  const { wheel, picture } = drawing;
  const ring = [...wheel.angles].sort(([, a], [, b]) => wrap(a) - wrap(b)).map(([id]) => id);
  ring.forEach((from, n) => {
    const to = ring[(n + 1) % ring.length]!;
    const laid = picture.arcs.some(
      (arc) => (arc.from === from && arc.to === to) || (arc.from === to && arc.to === from),
    );
    const span = laid ? null : spanBetween(wheel, from, to);
    if (span?.lane === 1) paintPencil(brush, drawing, span, rimWidth(drawing, { from, to }));
  });
}

export function paintRim(brush: Brush, drawing: Drawing): void {
  paintMissing(brush, drawing);
  for (const arc of drawing.picture.arcs) {
    const span = spanBetween(drawing.wheel, arc.from, arc.to);
    if (span) paintArc(brush, drawing, arc, span);
  }
}
