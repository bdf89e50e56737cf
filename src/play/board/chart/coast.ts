// The chart's data, unpacked and projected onto the canvas.
import source from '../../../../assets/chart/northeast-asia.json';
import type { Projection } from '../geometry/projection.ts';
import type { LonLat } from '../picture.ts';

const { quantum, region } = source;

function unpack(steps: number[]): LonLat[] {
  const line: LonLat[] = [];
  let [lon, lat] = [0, 0];
  for (let n = 0; n + 1 < steps.length; n += 2) {
    lon += steps[n]!;
    lat += steps[n + 1]!;
    line.push({ lon: lon * quantum, lat: lat * quantum });
  }
  return line;
}

const LAND = source.land.map(unpack);
const BORDERS = source.borders.map(unpack);

/** A line along the edge of the region is a cut, no coast. */
function cut(a: LonLat, b: LonLat): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) < quantum * 1.5;
  return (
    (near(a.lon, b.lon) && (near(a.lon, region.west) || near(a.lon, region.east))) ||
    (near(a.lat, b.lat) && (near(a.lat, region.south) || near(a.lat, region.north)))
  );
}

export interface Coast {
  land: Path2D;
  shore: Path2D;
  borders: Path2D;
}

export function projectCoast(project: Projection): Coast {
  const [land, shore, borders] = [new Path2D(), new Path2D(), new Path2D()];
  for (const ring of LAND) {
    let pen = false;
    ring.forEach((place, n) => {
      const { x, y } = project(place);
      if (n === 0) land.moveTo(x, y);
      else land.lineTo(x, y);
      pen = pen && !cut(ring[n - 1]!, place);
      if (pen) shore.lineTo(x, y);
      else shore.moveTo(x, y);
      pen = true;
    });
    land.closePath();
    if (!cut(ring.at(-1)!, ring[0]!)) {
      const { x, y } = project(ring[0]!);
      shore.lineTo(x, y);
    }
  }
  for (const line of BORDERS) {
    line.forEach((place, n) => {
      const { x, y } = project(place);
      if (n === 0) borders.moveTo(x, y);
      else borders.lineTo(x, y);
    });
  }
  return { land, shore, borders };
}
