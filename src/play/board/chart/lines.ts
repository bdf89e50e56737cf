import { CHARTS } from '../geometry/charts.ts';
import { wrap } from '../geometry/wheel.ts';
import { fade, mix } from '../palette.ts';
import type { Sheet } from './sheet.ts';

type Brush = CanvasRenderingContext2D;

/** 32 lines from the hub, which is the chart's compass rose; every second one dashed. */
export function paintBearings(brush: Brush, { layout, palette, hub }: Sheet): void {
  const reach = layout.width + layout.height;
  brush.save();
  brush.strokeStyle = fade(mix(palette.coast, palette.brass, 0.4), 0.2);
  brush.lineWidth = 0.8;
  for (let n = 0; n < 32; n += 1) {
    const angle = wrap((n * Math.PI) / 16);
    brush.setLineDash(n % 2 === 0 ? [] : [3, 5]);
    brush.beginPath();
    brush.moveTo(hub.x, hub.y);
    brush.lineTo(hub.x + reach * Math.cos(angle), hub.y + reach * Math.sin(angle));
    brush.stroke();
  }
  brush.restore();
}

export function paintGraticule(brush: Brush, { palette, project, chart }: Sheet): void {
  const { region, graticule: step } = CHARTS[chart];
  const from = (edge: number) => Math.floor(edge / step) * step;
  const [west, south] = [from(region.west), from(region.south)];
  brush.save();
  brush.strokeStyle = fade(palette.coast, 0.17);
  brush.lineWidth = 0.9;
  brush.beginPath();
  for (let lon = west; lon <= region.east + step; lon += step)
    for (let lat = south; lat <= region.north; lat += 1) {
      const { x, y } = project({ lon, lat });
      if (lat === south) brush.moveTo(x, y);
      else brush.lineTo(x, y);
    }
  for (let lat = south + step; lat <= region.north; lat += step)
    for (let lon = west; lon <= region.east + step; lon += 1) {
      const { x, y } = project({ lon, lat });
      if (lon === west) brush.moveTo(x, y);
      else brush.lineTo(x, y);
    }
  brush.stroke();
  brush.restore();
}

/** The scale in black and brass along the lower edge of the top bar. */
export function paintLadder(brush: Brush, { layout, palette }: Sheet): void {
  const [height, step] = [5, 25];
  const top = layout.insets.top - height;
  brush.fillStyle = palette.brassEdge;
  brush.fillRect(0, top - 1, layout.width, height + 2);
  brush.fillStyle = mix(palette.brassMid, palette.brassLo, 0.35);
  for (let x = 0; x < layout.width; x += step * 2) brush.fillRect(x, top, step, height);
  brush.fillRect(0, top + height, layout.width, 1);
}
