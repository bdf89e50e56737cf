import type { Point } from '../geometry/projection.ts';
import type { Palette } from '../palette.ts';
import { barFacing, brassTone, TOWARDS_LIGHT } from './tone.ts';

type Brush = CanvasRenderingContext2D;

/** A straight bar; both widths in px. It may taper and may be engraved along its length. */
export interface Rod {
  from: Point;
  to: Point;
  startWidth: number;
  endWidth: number;
  grooves: number;
  /** Ends of a snapped rod are torn: teeth cut into the end at `to`. */
  torn?: boolean;
}

function outline(brush: Brush, rod: Rod, length: number): void {
  const [a, b] = [rod.startWidth / 2, rod.endWidth / 2];
  brush.beginPath();
  brush.moveTo(0, -a);
  brush.lineTo(length, -b);
  if (rod.torn) {
    brush.lineTo(length - b * 1.5, -b * 0.3);
    brush.lineTo(length + b * 0.3, b * 0.1);
    brush.lineTo(length - b * 0.9, b * 0.45);
  }
  brush.lineTo(length - (rod.torn ? b * 0.2 : 0), b);
  brush.lineTo(0, a);
  brush.closePath();
}

export function paintRod(brush: Brush, palette: Palette, rod: Rod): void {
  const [dx, dy] = [rod.to.x - rod.from.x, rod.to.y - rod.from.y];
  const length = Math.hypot(dx, dy);
  if (length < 0.5) return;
  const side = (-dy * TOWARDS_LIGHT.x + dx * TOWARDS_LIGHT.y) / length;
  const half = Math.max(rod.startWidth, rod.endWidth) / 2;
  brush.save();
  brush.translate(rod.from.x, rod.from.y);
  brush.rotate(Math.atan2(dy, dx));

  const across = brush.createLinearGradient(0, -half, 0, half);
  for (let n = 0; n <= 12; n += 1)
    across.addColorStop(n / 12, brassTone(palette, barFacing(n / 6 - 1, side)));
  outline(brush, rod, length);
  brush.save();
  brush.shadowColor = palette.shadow;
  brush.shadowBlur = 7;
  brush.shadowOffsetY = 3;
  brush.fillStyle = palette.brassEdge;
  brush.fill();
  brush.restore();
  brush.fillStyle = across;
  brush.fill();

  brush.globalAlpha = 0.42;
  brush.strokeStyle = palette.brassEdge;
  brush.lineWidth = 0.8;
  for (let n = 1; n <= rod.grooves; n += 1) {
    const at = (2 * n) / (rod.grooves + 1) - 1;
    brush.beginPath();
    brush.moveTo(0, (at * rod.startWidth) / 2);
    brush.lineTo(length - (rod.torn ? rod.endWidth : 0), (at * rod.endWidth) / 2);
    brush.stroke();
  }
  brush.globalAlpha = 1;
  brush.lineWidth = 1.2;
  outline(brush, rod, length);
  brush.stroke();
  brush.restore();
}
