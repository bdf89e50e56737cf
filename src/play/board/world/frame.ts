// The inset on the sheet: a piece of the world in a brass frame, engraved like the large chart.
import { hatch } from '../chart/water.ts';
import type { WorldView } from '../geometry/world.ts';
import type { Rectangle } from '../layout.ts';
import { fade, mix, type Palette } from '../palette.ts';
import { WORLD_LAND, WORLD_REGION } from './land.ts';

type Brush = CanvasRenderingContext2D;

/** Width of the brass, in px. */
const BRASS = 4;
/** Breadth of the ruled water along a coast, in degrees. */
const SHORE = 5;
/** Degrees between the lines of the net. */
const NET = 30;

interface WorldSheet {
  box: Rectangle;
  view: WorldView;
  palette: Palette;
  pixelRatio: number;
}

function coast({ view }: WorldSheet): Path2D {
  const land = new Path2D();
  for (const ring of WORLD_LAND) {
    ring.forEach((place, n) => {
      const { x, y } = view.project(place);
      if (n === 0) land.moveTo(x, y);
      else land.lineTo(x, y);
    });
    land.closePath();
  }
  return land;
}

function paintNet(brush: Brush, { view, palette }: WorldSheet): void {
  const { west, east, south, north } = WORLD_REGION;
  brush.strokeStyle = fade(palette.coast, 0.2);
  brush.lineWidth = 0.8;
  brush.beginPath();
  const line = (from: [number, number], to: [number, number]) => {
    const [a, b] = [from, to].map(([lon, lat]) => view.project({ lon, lat }));
    brush.moveTo(a!.x, a!.y);
    brush.lineTo(b!.x, b!.y);
  };
  for (let lon = -150; lon < east; lon += NET) line([lon, south], [lon, north]);
  for (let lat = -30; lat < north; lat += NET) line([west, lat], [east, lat]);
  brush.stroke();
}

function paintLand(brush: Brush, sheet: WorldSheet): void {
  const { palette, box, view } = sheet;
  const land = coast(sheet);
  const water = (opacity: number) => fade(mix(palette.coast, palette.sea, 0.25), opacity);
  brush.lineJoin = 'round';
  brush.strokeStyle = hatch(brush, sheet, water(0.5), { size: 2.6, width: 0.7, slanted: false });
  brush.lineWidth = Math.min(11, SHORE * view.scale);
  brush.stroke(land);
  brush.fillStyle = palette.land;
  brush.fill(land, 'evenodd');
  brush.save();
  brush.clip(land, 'evenodd');
  brush.fillStyle = hatch(brush, sheet, palette.landHatch, {
    size: 4.4,
    width: 0.8,
    slanted: true,
  });
  brush.fillRect(box.x, box.y, box.width, box.height);
  brush.restore();
  brush.strokeStyle = palette.coast;
  brush.lineWidth = 0.9;
  brush.stroke(land);
}

function paintBrass(brush: Brush, { palette, box }: WorldSheet): void {
  const { x, y, width, height } = box;
  const tone = brush.createLinearGradient(x, y, x + width, y + height);
  tone.addColorStop(0, palette.brassHi);
  tone.addColorStop(0.35, palette.brassMid);
  tone.addColorStop(0.7, palette.brassLo);
  tone.addColorStop(1, palette.brassMid);
  const edge = (inset: number, line: number, style: string | CanvasGradient) => {
    brush.strokeStyle = style;
    brush.lineWidth = line;
    brush.strokeRect(x + inset, y + inset, width - 2 * inset, height - 2 * inset);
  };
  edge(BRASS / 2, BRASS + 2, palette.brassEdge);
  edge(BRASS / 2, BRASS, tone);
  edge(BRASS + 3.5, 0.9, fade(palette.brass, 0.7));
}

export function paintWorldSheet(brush: Brush, sheet: WorldSheet): void {
  const { palette, box } = sheet;
  const { x, y, width, height } = box;
  brush.save();
  brush.shadowColor = palette.shadow;
  brush.shadowBlur = 10;
  brush.shadowOffsetY = 4;
  brush.fillStyle = mix(palette.sea, palette.sea2, 0.6);
  brush.fillRect(x, y, width, height);
  brush.restore();
  brush.save();
  brush.beginPath();
  brush.rect(x, y, width, height);
  brush.clip();
  paintNet(brush, sheet);
  paintLand(brush, sheet);
  brush.restore();
  paintBrass(brush, sheet);
}
