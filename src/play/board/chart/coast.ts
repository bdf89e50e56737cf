// The chart's lines as paths on the canvas.
import type { Projection } from '../geometry/projection.ts';
import type { ChartLines } from './data.ts';

export interface Coast {
  land: Path2D;
  shore: Path2D;
  borders: Path2D;
}

export function projectCoast(lines: ChartLines, project: Projection): Coast {
  const [land, shore, borders] = [new Path2D(), new Path2D(), new Path2D()];
  for (const ring of lines.land) {
    let pen = false;
    ring.forEach((place, n) => {
      const { x, y } = project(place);
      if (n === 0) land.moveTo(x, y);
      else land.lineTo(x, y);
      pen = pen && !lines.cut(ring[n - 1]!, place);
      if (pen) shore.lineTo(x, y);
      else shore.moveTo(x, y);
      pen = true;
    });
    land.closePath();
    if (!lines.cut(ring.at(-1)!, ring[0]!)) {
      const { x, y } = project(ring[0]!);
      shore.lineTo(x, y);
    }
  }
  for (const line of lines.borders) {
    line.forEach((place, n) => {
      const { x, y } = project(place);
      if (n === 0) borders.moveTo(x, y);
      else borders.lineTo(x, y);
    });
  }
  return { land, shore, borders };
}
