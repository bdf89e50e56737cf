import { fade, mix } from '../palette.ts';
import type { Coast } from './coast.ts';
import type { Sheet } from './sheet.ts';

type Brush = CanvasRenderingContext2D;

/** A tile of lines, engraved at the screen's own resolution. */
export function hatch(
  brush: Brush,
  { pixelRatio }: Pick<Sheet, 'pixelRatio'>,
  colour: string,
  tile: { size: number; width: number; slanted: boolean },
): CanvasPattern {
  const canvas = document.createElement('canvas');
  const edge = Math.max(2, Math.round(tile.size * pixelRatio));
  canvas.width = edge;
  canvas.height = edge;
  const pen = canvas.getContext('2d')!;
  pen.strokeStyle = colour;
  pen.lineWidth = tile.width * pixelRatio;
  pen.beginPath();
  if (tile.slanted) {
    for (const shift of [-edge, 0, edge]) {
      pen.moveTo(shift - edge * 0.5, edge * 1.5);
      pen.lineTo(shift + edge * 1.5, -edge * 0.5);
    }
  } else {
    pen.moveTo(0, edge / 2);
    pen.lineTo(edge, edge / 2);
  }
  pen.stroke();
  const pattern = brush.createPattern(canvas, 'repeat')!;
  pattern.setTransform(new DOMMatrix().scale(1 / pixelRatio));
  return pattern;
}

/** Lines that follow the shore: ruled water, then clear water between two outlines. */
export function paintWater(brush: Brush, sheet: Sheet, { shore }: Coast): void {
  const { palette, grain } = sheet;
  const line = (opacity: number) => fade(mix(palette.coast, palette.sea, 0.25), opacity);
  brush.strokeStyle = hatch(brush, sheet, line(0.5), {
    size: 3.6 * Math.max(0.8, grain),
    width: 0.8,
    slanted: false,
  });
  brush.lineWidth = 40 * grain;
  brush.stroke(shore);
  brush.strokeStyle = line(0.55);
  brush.lineWidth = 17.5 * grain;
  brush.stroke(shore);
  brush.strokeStyle = mix(palette.sea, palette.sea2, 0.4);
  brush.lineWidth = 16 * grain;
  brush.stroke(shore);
}
