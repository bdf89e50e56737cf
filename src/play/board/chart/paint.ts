// The engraved chart, painted once into a texture: ground, bearing lines and graticule, water
// lines, land, names.
import { freeRectangle, NARROW } from '../layout.ts';
import { fade } from '../palette.ts';
import type { BoardPicture } from '../picture.ts';
import { projectCoast } from './coast.ts';
import { chartLines } from './data.ts';
import { paintLand } from './land.ts';
import { paintBearings, paintGraticule, paintLadder } from './lines.ts';
import { paintNames } from './names.ts';
import type { Sheet } from './sheet.ts';
import { paintWater } from './water.ts';

type Brush = CanvasRenderingContext2D;

function paintGround(brush: Brush, { layout, palette, hub, radius }: Sheet): void {
  const reach = Math.max(layout.width, layout.height) * 0.75;
  const light = brush.createRadialGradient(hub.x, hub.y, radius * 0.4, hub.x, hub.y, reach);
  light.addColorStop(0, palette.sea2);
  light.addColorStop(1, palette.sea);
  brush.fillStyle = light;
  brush.fillRect(0, 0, layout.width, layout.height);
}

export function paintChart(
  brush: Brush,
  sheet: Sheet,
  names: Pick<BoardPicture, 'seaNames' | 'places'>,
): void {
  const lines = chartLines(sheet.chart);
  const coast = lines && projectCoast(lines, sheet.project);
  brush.lineJoin = 'round';
  paintGround(brush, sheet);
  paintBearings(brush, sheet);
  if (coast) {
    paintWater(brush, sheet, coast);
    paintLand(brush, sheet, coast);
  }
  paintGraticule(brush, sheet);
  if (coast && freeRectangle(sheet.layout).width >= NARROW) paintNames(brush, sheet, coast, names);
  const { layout, palette } = sheet;
  if (layout.ladder) paintLadder(brush, sheet);
  else if (layout.insets.top > 0) {
    brush.fillStyle = fade(palette.brass, 0.5);
    brush.fillRect(0, layout.insets.top - 1, layout.width, 1);
  }
}
