// The chart's lines, unpacked: what the steps in the file mean is told in assets/chart/ORIGIN.md.
import source from '../../../../assets/chart/northeast-asia.json';
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

export const LAND = source.land.map(unpack);
export const BORDERS = source.borders.map(unpack);
/** A line along the edge of the region is a cut, no coast. */
export function cut(a: LonLat, b: LonLat): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) < quantum * 1.5;
  return (
    (near(a.lon, b.lon) && (near(a.lon, region.west) || near(a.lon, region.east))) ||
    (near(a.lat, b.lat) && (near(a.lat, region.south) || near(a.lat, region.north)))
  );
}
