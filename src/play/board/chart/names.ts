import { fade } from '../palette.ts';
import type { BoardPicture } from '../picture.ts';
import type { Sheet } from './sheet.ts';

type Brush = CanvasRenderingContext2D;

/** Words on the chart stand in a halo of the ground, so that no line runs through them. */
function write(brush: Brush, text: string, x: number, y: number, halo: string): void {
  brush.lineWidth = 4;
  brush.strokeStyle = halo;
  brush.strokeText(text, x, y);
  brush.fillText(text, x, y);
}

function paintSeaNames(brush: Brush, sheet: Sheet, names: BoardPicture['seaNames']): void {
  const { palette, letters } = sheet;
  const size = Math.max(13, 16 * Math.min(1.15, sheet.grain));
  brush.font = letters.seaName(size);
  brush.letterSpacing = '0.2em';
  brush.textAlign = 'center';
  brush.fillStyle = palette.ink3;
  for (const name of names) {
    const { x, y } = sheet.project(name);
    const lines = name.text.split('\n');
    brush.save();
    brush.translate(x, y);
    brush.rotate((name.angle * Math.PI) / 180);
    lines.forEach((line, n) => {
      write(brush, line, 0, (n - (lines.length - 1) / 2) * size * 1.75, fade(palette.sea, 0.85));
    });
    brush.restore();
  }
}

function paintPlaces(brush: Brush, sheet: Sheet, places: BoardPicture['places']): void {
  const { palette, letters } = sheet;
  brush.font = letters.place(12.5);
  brush.letterSpacing = '0.03em';
  brush.textAlign = 'right';
  for (const place of places) {
    const { x, y } = sheet.project(place);
    brush.fillStyle = palette.ink2;
    write(brush, place.text, x - 7, y, fade(palette.land, 0.9));
    brush.beginPath();
    brush.arc(x, y, 2.6, 0, 2 * Math.PI);
    brush.fillStyle = palette.sea;
    brush.fill();
    brush.strokeStyle = palette.ink2;
    brush.lineWidth = 1.2;
    brush.stroke();
  }
}

export function paintNames(
  brush: Brush,
  sheet: Sheet,
  { seaNames, places }: Pick<BoardPicture, 'seaNames' | 'places'>,
): void {
  brush.save();
  brush.textBaseline = 'middle';
  paintSeaNames(brush, sheet, seaNames);
  paintPlaces(brush, sheet, places);
  brush.restore();
}
