import { fade, mix } from '../palette.ts';
import type { Coast } from './coast.ts';
import { PEAKS, type Peak } from './ranges.ts';
import { EUROPEAN_PEAKS } from './ranges-europe.ts';
import type { Sheet } from './sheet.ts';
import { hatch } from './water.ts';

type Brush = CanvasRenderingContext2D;

const PEAKS_ON: Record<Sheet['chart'], readonly Peak[]> = {
  'northeast-asia': PEAKS,
  'north-atlantic': EUROPEAN_PEAKS,
};

/** One peak: an open tent, its right face shaded, so that the light comes from the left. */
function paintPeak(brush: Brush, sheet: Sheet, x: number, y: number, size: number): void {
  const { palette } = sheet;
  const [half, height] = [size * 0.62, size];
  brush.beginPath();
  brush.moveTo(x, y - height);
  brush.lineTo(x + half, y);
  brush.lineTo(x + half * 0.18, y - height * 0.18);
  brush.closePath();
  brush.fillStyle = fade(palette.coast, 0.34);
  brush.fill();
  brush.beginPath();
  brush.moveTo(x - half, y);
  brush.lineTo(x, y - height);
  brush.lineTo(x + half, y);
  brush.moveTo(x, y - height);
  brush.lineTo(x + half * 0.12, y - height * 0.35);
  brush.strokeStyle = fade(palette.coast, 0.78);
  brush.lineWidth = 0.9;
  brush.stroke();
}

export function paintLand(brush: Brush, sheet: Sheet, { land, shore, borders }: Coast): void {
  const { palette, grain } = sheet;
  brush.fillStyle = palette.land;
  brush.fill(land, 'evenodd');
  brush.save();
  brush.clip(land, 'evenodd');
  brush.fillStyle = hatch(brush, sheet, palette.landHatch, {
    size: 6.5 * Math.max(0.8, grain),
    width: 0.9,
    slanted: true,
  });
  brush.fillRect(0, 0, sheet.layout.width, sheet.layout.height);
  brush.strokeStyle = hatch(brush, sheet, fade(mix(palette.coast, palette.land, 0.35), 0.75), {
    size: 2.6,
    width: 0.7,
    slanted: true,
  });
  brush.lineWidth = 9 * grain;
  brush.stroke(shore);
  brush.restore();
  brush.strokeStyle = palette.coast;
  brush.lineWidth = 1.25;
  brush.stroke(shore);

  brush.save();
  brush.strokeStyle = fade(palette.coast, 0.75);
  brush.lineCap = 'round';
  brush.lineWidth = 1.3;
  brush.setLineDash([0.1, 4]);
  brush.stroke(borders);
  brush.restore();
  // A small chart keeps every second peak: more would be a scribble.
  const step = grain < 0.7 ? 2 : 1;
  const peaks = PEAKS_ON[sheet.chart];
  for (let n = 0; n < peaks.length; n += step) {
    const peak = peaks[n]!;
    const { x, y } = sheet.project(peak);
    paintPeak(brush, sheet, x, y, (10 + 6 * peak.size) * Math.max(0.6, grain));
  }
}
