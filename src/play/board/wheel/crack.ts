import type { Point } from '../geometry/projection.ts';
import { CLOSED, crackAngles, crackWidth, type Span } from '../geometry/rim.ts';
import { pointAt } from '../geometry/wheel.ts';
import { fade } from '../palette.ts';
import type { ArcPicture } from '../picture.ts';
import type { Brush, Drawing } from './drawing.ts';

/** Across the rim from outside (+1) to inside (-1): shares of the half width, and steps aside in px. */
const JAG: [across: number, aside: number][] = [
  [1.5, -4.5],
  [0.75, -3],
  [0.5, 2.5],
  [0, -2.2],
  [-0.3, 3.2],
  [-0.9, 0.6],
  [-1.5, 4.5],
];
/** A piece of rim shorter than this, in px, takes a steeper crack, or nothing would be left of it. */
const ROOMY = 34;

function draw(brush: Brush, line: Point[]): void {
  brush.beginPath();
  for (const { x, y } of line) brush.lineTo(x, y);
  brush.stroke();
}

/** Through brass: a gap in the colour of the water, with a bright edge. */
function paintGap(brush: Brush, { palette, wheel }: Drawing, jag: Point[], width: number): void {
  if (!wheel.flat) {
    brush.strokeStyle = palette.brassHi;
    brush.lineWidth = width + 2;
    draw(brush, jag.slice(1, -1));
  }
  brush.strokeStyle = wheel.flat ? palette.sea2 : palette.sea;
  brush.lineWidth = width;
  draw(brush, jag);
}

/** Where nothing is laid: a breach across the two pencil lines. */
function paintBreach(brush: Brush, { palette }: Drawing, jag: Point[], width: number): void {
  brush.strokeStyle = palette.sea2;
  brush.lineWidth = width + 7;
  draw(brush, jag);
  for (const [colour, line] of [
    [fade(palette.pencil, 1), width + 1.6],
    [palette.sea, width - 0.8],
  ] as const) {
    brush.strokeStyle = colour;
    brush.lineWidth = line;
    draw(brush, jag);
  }
}

/** Where the rim broke once and did not grow together. */
export function paintCracks(
  brush: Brush,
  drawing: Drawing,
  arc: ArcPicture,
  span: Span,
  rimWidth: number,
): void {
  const { wheel } = drawing;
  const lane = wheel.radius * span.lane;
  const piece = (span.sweep * arc.tie * lane) / 2;
  const steep = Math.min(1, piece / ROOMY);
  const width = crackWidth(arc.friction) * Math.max(0.75, wheel.scale);
  brush.save();
  brush.lineJoin = 'miter';
  crackAngles(span, arc.tie, arc.friction).forEach((angle, n) => {
    const inside = n < 2 || arc.tie >= CLOSED;
    const lean = (n % 2 === 0 ? 1 : -1) * (inside ? steep : 1) * wheel.scale;
    const jag = JAG.map(([across, aside]) =>
      pointAt(wheel.centre, lane + (across * rimWidth) / 2, angle + (aside * lean) / lane),
    );
    if (inside) paintGap(brush, drawing, jag, width * Math.max(0.6, steep));
    else if (!wheel.flat) paintBreach(brush, drawing, jag, width);
  });
  brush.restore();
}
