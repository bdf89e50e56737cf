import type { LonLat } from '../picture.ts';

/** A line from its first point and steps in units of `quantum`: see assets/chart/ORIGIN.md. */
export function unpack(steps: number[], quantum: number): LonLat[] {
  const line: LonLat[] = [];
  let [lon, lat] = [0, 0];
  for (let n = 0; n + 1 < steps.length; n += 2) {
    lon += steps[n]!;
    lat += steps[n + 1]!;
    line.push({ lon: lon * quantum, lat: lat * quantum });
  }
  return line;
}
