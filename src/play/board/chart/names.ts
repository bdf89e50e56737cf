// Names on the chart keep clear of brass and plates, and names of seas of land: each looks for the
// nearest free water, and is left out where there is none.
import type { Point } from '../geometry/projection.ts';
import { contains, type Rectangle } from '../layout.ts';
import { fade } from '../palette.ts';
import type { BoardPicture } from '../picture.ts';
import type { Coast } from './coast.ts';
import type { Sheet } from './sheet.ts';

type Brush = CanvasRenderingContext2D;

/** How far a name may drift and still name its own sea, in shares of the wheel's radius. */
const DRIFTS = [0, 0.07, 0.14, 0.21, 0.28, 0.35, 0.42];
/** In how many directions it looks. */
const DIRECTIONS = 16;
const LAND_COST = 60;

/** Words on the chart stand in a halo of the ground, so that no line runs through them. */
function write(brush: Brush, text: string, x: number, y: number, halo: string): void {
  brush.lineWidth = 4;
  brush.strokeStyle = halo;
  brush.strokeText(text, x, y);
  brush.fillText(text, x, y);
}

/** Points along the middle line and both edges of words `width` by `height`, turned by `angle`. */
function samples({ x, y }: Point, width: number, height: number, angle: number): Point[] {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return [-0.5, 0, 0.5].flatMap((row) =>
    [-0.5, -0.3, -0.1, 0.1, 0.3, 0.5].map((column) => {
      const [dx, dy] = [column * width, row * height];
      return { x: x + dx * cos - dy * sin, y: y + dx * sin + dy * cos };
    }),
  );
}

function freeWater(
  brush: Brush,
  sheet: Sheet,
  land: Path2D,
  start: Point,
  size: { width: number; height: number; angle: number },
): Point | null {
  const { covered, pixelRatio } = sheet;
  let best: { at: Point; cost: number } | null = null;
  for (const drift of DRIFTS.map((share) => share * sheet.radius))
    for (let n = 0; n < (drift === 0 ? 1 : DIRECTIONS); n += 1) {
      const turn = (n * 2 * Math.PI) / DIRECTIONS;
      const at = { x: start.x + drift * Math.cos(turn), y: start.y + drift * Math.sin(turn) };
      const points = samples(at, size.width, size.height, size.angle);
      if (points.some(covered)) continue;
      const ashore = points.filter((p) =>
        brush.isPointInPath(land, p.x * pixelRatio, p.y * pixelRatio, 'evenodd'),
      ).length;
      const cost = drift + ashore * LAND_COST;
      if (ashore < 4 && (!best || cost < best.cost)) best = { at, cost };
    }
  return best?.at ?? null;
}

function paintSeaName(
  brush: Brush,
  sheet: Sheet,
  land: Path2D,
  name: BoardPicture['seaNames'][number],
  size: number,
): boolean {
  const { palette, letters } = sheet;
  brush.font = letters.seaName(size);
  const lines = name.text.split('\n');
  const width = Math.max(...lines.map((line) => brush.measureText(line).width));
  const [step, angle] = [size * 1.5, (name.angle * Math.PI) / 180];
  const box = { width, height: (lines.length - 1) * step + size, angle };
  const at = freeWater(brush, sheet, land, sheet.project(name), box);
  if (!at) return false;
  brush.save();
  brush.translate(at.x, at.y);
  brush.rotate(angle);
  brush.fillStyle = palette.ink3;
  lines.forEach((line, n) => {
    write(brush, line, 0, (n - (lines.length - 1) / 2) * step, fade(palette.sea, 0.85));
  });
  brush.restore();
  return true;
}

function paintSeaNames(
  brush: Brush,
  sheet: Sheet,
  { land }: Coast,
  names: BoardPicture['seaNames'],
): void {
  const size = Math.max(13, 16 * Math.min(1.15, sheet.grain));
  brush.letterSpacing = '0.2em';
  brush.textAlign = 'center';
  // A name that finds no room tries once more in smaller letters.
  for (const name of names)
    paintSeaName(brush, sheet, land, name, size) || paintSeaName(brush, sheet, land, name, 12.5);
}

/** Gives back where the words of the places stand, so that no name of a sea runs into them. */
function paintPlaces(brush: Brush, sheet: Sheet, places: BoardPicture['places']): Rectangle[] {
  const { palette, letters, covered } = sheet;
  brush.font = letters.place(12.5);
  brush.letterSpacing = '0.03em';
  brush.textAlign = 'right';
  const taken: Rectangle[] = [];
  for (const place of places) {
    const { x, y } = sheet.project(place);
    const width = brush.measureText(place.text).width;
    if (samples({ x: x - width / 2, y }, width + 10, 14, 0).some(covered)) continue;
    brush.fillStyle = palette.ink2;
    write(brush, place.text, x - 7, y, fade(palette.land, 0.9));
    brush.beginPath();
    brush.arc(x, y, 2.6, 0, 2 * Math.PI);
    brush.fillStyle = palette.sea;
    brush.fill();
    brush.strokeStyle = palette.ink2;
    brush.lineWidth = 1.2;
    brush.stroke();
    taken.push({ x: x - width - 12, y: y - 12, width: width + 20, height: 24 });
  }
  return taken;
}

export function paintNames(
  brush: Brush,
  sheet: Sheet,
  coast: Coast,
  { seaNames, places }: Pick<BoardPicture, 'seaNames' | 'places'>,
): void {
  brush.save();
  brush.textBaseline = 'middle';
  const taken = paintPlaces(brush, sheet, places);
  const covered = (p: Point) => sheet.covered(p) || taken.some((box) => contains(box, p));
  paintSeaNames(brush, { ...sheet, covered }, coast, seaNames);
  brush.restore();
}
