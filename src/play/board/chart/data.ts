// The charts' lines, fetched when a picture needs them and unpacked once: what the steps in the
// files mean is told in assets/chart/ORIGIN.md.
import type { ChartName } from '../geometry/charts.ts';
import type { LonLat } from '../picture.ts';
import { unpack } from './unpack.ts';

interface Packed {
  quantum: number;
  region: { west: number; east: number; south: number; north: number };
  land: number[][];
  borders: number[][];
}

export interface ChartLines {
  land: LonLat[][];
  borders: LonLat[][];
  /** A line along the edge of the region is a cut, no coast. */
  cut: (a: LonLat, b: LonLat) => boolean;
}

const FILES: Record<ChartName, () => Promise<{ default: Packed }>> = {
  'northeast-asia': () => import('../../../../assets/chart/northeast-asia.json'),
  'north-atlantic': () => import('../../../../assets/chart/north-atlantic.json'),
};

const fetched = new Map<ChartName, ChartLines>();

function unpacked({ quantum, region, land, borders }: Packed): ChartLines {
  const near = (x: number, y: number) => Math.abs(x - y) < quantum * 1.5;
  return {
    land: land.map((ring) => unpack(ring, quantum)),
    borders: borders.map((line) => unpack(line, quantum)),
    cut: (a, b) =>
      (near(a.lon, b.lon) && (near(a.lon, region.west) || near(a.lon, region.east))) ||
      (near(a.lat, b.lat) && (near(a.lat, region.south) || near(a.lat, region.north))),
  };
}

/** The lines of a chart, if they are here. */
export const chartLines = (name: ChartName): ChartLines | undefined => fetched.get(name);

/** True if the lines came only now: what was painted without them is to be painted again. */
export async function fetchChart(name: ChartName): Promise<boolean> {
  if (fetched.has(name)) return false;
  // A board that cannot fetch its chart lies on open water; the wheel on it says the same.
  const file = await FILES[name]().catch(() => null);
  if (file && !fetched.has(name)) fetched.set(name, unpacked(file.default));
  return file !== null;
}
