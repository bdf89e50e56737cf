import type { Point } from '../geometry/projection.ts';
import type { Piece } from '../geometry/rim.ts';
import type { Palette } from '../palette.ts';
import { barFacing, brassTone, TOWARDS_LIGHT } from './tone.ts';

type Brush = CanvasRenderingContext2D;

const TURN = 2 * Math.PI;
/** Overlap of neighbouring bands, so that no seam of the ground shows between them. */
const OVERLAP = 0.7;

function along(brush: Brush, centre: Point, radius: number, piece: Piece): void {
  brush.beginPath();
  brush.arc(centre.x, centre.y, radius, piece.start, piece.start + piece.sweep);
}

/**
 * The colour of one concentric band. On a circle the cosine between outward direction and light is
 * linear along the light's direction, so a linear gradient shades the whole band exactly.
 */
function bandTone(brush: Brush, palette: Palette, centre: Point, radius: number, across: number) {
  const { x, y } = { x: TOWARDS_LIGHT.x * radius, y: TOWARDS_LIGHT.y * radius };
  const tone = brush.createLinearGradient(centre.x - x, centre.y - y, centre.x + x, centre.y + y);
  for (let n = 0; n <= 8; n += 1)
    tone.addColorStop(n / 8, brassTone(palette, barFacing(across, n / 4 - 1)));
  return tone;
}

/** Part of a brass ring (or all of it), round in section, with a shadow and a dark edge. */
export function paintRing(
  brush: Brush,
  palette: Palette,
  centre: Point,
  radius: number,
  width: number,
  piece: Piece = { start: 0, sweep: TURN },
): void {
  brush.save();
  brush.lineCap = 'butt';
  brush.save();
  brush.shadowColor = palette.shadow;
  brush.shadowBlur = 7;
  brush.shadowOffsetY = 3;
  brush.strokeStyle = palette.brassEdge;
  brush.lineWidth = width + 2.2;
  along(brush, centre, radius, piece);
  brush.stroke();
  brush.restore();
  const bands = Math.max(5, Math.min(14, Math.round(width / 1.5)));
  for (let n = 0; n < bands; n += 1) {
    const across = (2 * (n + 0.5)) / bands - 1;
    const at = radius + (across * width) / 2;
    brush.strokeStyle = bandTone(brush, palette, centre, at, across);
    brush.lineWidth = width / bands + OVERLAP;
    along(brush, centre, at, piece);
    brush.stroke();
  }
  brush.restore();
}

/** A bright stretch, clockwise from north, on a ring that is otherwise dark: a value as an arc. */
export function paintValueRing(
  brush: Brush,
  palette: Palette,
  centre: Point,
  radius: number,
  width: number,
  value: number,
): void {
  const north = -Math.PI / 2;
  brush.save();
  brush.strokeStyle = palette.brassEdge;
  brush.globalAlpha = 0.55;
  brush.lineWidth = width;
  along(brush, centre, radius, { start: 0, sweep: TURN });
  brush.stroke();
  brush.globalAlpha = 1;
  if (value > 0.004) {
    const sweep = TURN * Math.min(1, value);
    brush.strokeStyle = palette.brassEdge;
    brush.lineWidth = width + 1.4;
    along(brush, centre, radius, { start: north - 0.6 / radius, sweep: sweep + 1.2 / radius });
    brush.stroke();
    brush.strokeStyle = '#FFF6DC';
    brush.lineWidth = width;
    along(brush, centre, radius, { start: north, sweep });
    brush.stroke();
  }
  brush.restore();
}

export function paintDial(brush: Brush, palette: Palette, centre: Point, radius: number): void {
  const shade = brush.createRadialGradient(
    centre.x,
    centre.y - radius * 0.25,
    radius * 0.1,
    centre.x,
    centre.y,
    radius,
  );
  shade.addColorStop(0, palette.panel2);
  shade.addColorStop(1, palette.panel);
  brush.beginPath();
  brush.arc(centre.x, centre.y, radius, 0, TURN);
  brush.fillStyle = shade;
  brush.fill();
  brush.strokeStyle = palette.brassEdge;
  brush.lineWidth = 1.4;
  brush.stroke();
}
