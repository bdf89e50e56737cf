// The chart's lines, unpacked: what the steps in the file mean is told in assets/chart/ORIGIN.md.
import source from '../../../../assets/chart/northeast-asia.json';
import type { LonLat } from '../picture.ts';
import { unpack } from './unpack.ts';

const { quantum, region } = source;

export const LAND = source.land.map((ring) => unpack(ring, quantum));
export const BORDERS = source.borders.map((line) => unpack(line, quantum));
/** A line along the edge of the region is a cut, no coast. */
export function cut(a: LonLat, b: LonLat): boolean {
  const near = (x: number, y: number) => Math.abs(x - y) < quantum * 1.5;
  return (
    (near(a.lon, b.lon) && (near(a.lon, region.west) || near(a.lon, region.east))) ||
    (near(a.lat, b.lat) && (near(a.lat, region.south) || near(a.lat, region.north)))
  );
}
