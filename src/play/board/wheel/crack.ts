import { crackAngles, crackWidth, type Span } from '../geometry/rim.ts';
import { pointAt } from '../geometry/wheel.ts';
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

/** Where the rim broke once and did not grow together: a jagged gap with a bright edge. */
export function paintCracks(
  brush: Brush,
  { wheel, palette }: Drawing,
  arc: ArcPicture,
  span: Span,
  rimWidth: number,
): void {
  const width = crackWidth(arc.friction) * Math.max(0.75, wheel.scale);
  const lane = wheel.radius * span.lane;
  brush.save();
  brush.lineJoin = 'miter';
  brush.lineCap = 'butt';
  crackAngles(span, arc.tie, arc.friction).forEach((angle, n) => {
    const flip = n % 2 === 0 ? 1 : -1;
    const jag = JAG.map(([across, aside]) =>
      pointAt(
        wheel.centre,
        lane + (across * rimWidth) / 2,
        angle + (aside * flip * wheel.scale) / lane,
      ),
    );
    const line = (from: number, to: number) => {
      brush.beginPath();
      for (const { x, y } of jag.slice(from, to)) brush.lineTo(x, y);
      brush.stroke();
    };
    brush.strokeStyle = palette.brassHi;
    brush.lineWidth = width + 2;
    if (!wheel.flat) line(1, -1);
    brush.strokeStyle = wheel.flat ? palette.sea2 : palette.sea;
    brush.lineWidth = width;
    line(0, jag.length);
    if (wheel.flat || arc.friction < 0.5) return;
    const branch = pointAt(
      wheel.centre,
      lane - rimWidth * 0.1,
      angle + (11 * flip * wheel.scale) / lane,
    );
    brush.lineWidth = Math.max(0.9, width * 0.35);
    brush.beginPath();
    brush.moveTo(jag[3]!.x, jag[3]!.y);
    brush.lineTo(branch.x, branch.y);
    brush.stroke();
  });
  brush.restore();
}
