// Lines of longitude and latitude, cut and thinned.
import type { Position } from 'geojson';

export interface Region {
  west: number;
  east: number;
  south: number;
  north: number;
}

export function inside([lon, lat]: Position, region: Region): boolean {
  return lon! > region.west && lon! < region.east && lat! > region.south && lat! < region.north;
}

export function extent(ring: Position[]): number {
  const lons = ring.map(([lon]) => lon!);
  const lats = ring.map(([, lat]) => lat!);
  return Math.max(Math.max(...lons) - Math.min(...lons), Math.max(...lats) - Math.min(...lats));
}

/** Sutherland and Hodgman: a ring cut at one side of the region after the other. */
export function clipRing(ring: Position[], region: Region): Position[] {
  const sides: [axis: 0 | 1, limit: number, sign: 1 | -1][] = [
    [0, region.west, 1],
    [0, region.east, -1],
    [1, region.south, 1],
    [1, region.north, -1],
  ];
  return sides.reduce((points, [axis, limit, sign]) => {
    const kept: Position[] = [];
    points.forEach((point, n) => {
      const before = points.at(n - 1)!;
      const isIn = (point[axis]! - limit) * sign >= 0;
      const wasIn = (before[axis]! - limit) * sign >= 0;
      if (isIn !== wasIn) {
        const share = (limit - before[axis]!) / (point[axis]! - before[axis]!);
        const other = (1 - axis) as 0 | 1;
        const cut: Position = [0, 0];
        cut[axis] = limit;
        cut[other] = before[other]! + share * (point[other]! - before[other]!);
        kept.push(cut);
      }
      if (isIn) kept.push(point);
    });
    return kept;
  }, ring);
}

function distance(point: Position, a: Position, b: Position): number {
  const [dx, dy] = [b[0]! - a[0]!, b[1]! - a[1]!];
  const length = Math.hypot(dx, dy);
  if (length === 0) return Math.hypot(point[0]! - a[0]!, point[1]! - a[1]!);
  return Math.abs(dy * (point[0]! - a[0]!) - dx * (point[1]! - a[1]!)) / length;
}

/** Douglas and Peucker, tolerance in degrees. A closed ring keeps its first point twice. */
export function simplify(line: Position[], tolerance: number): Position[] {
  if (line.length < 3) return line;
  let [farthest, at] = [0, 0];
  for (let n = 1; n < line.length - 1; n += 1) {
    const away = distance(line[n]!, line[0]!, line.at(-1)!);
    if (away > farthest) [farthest, at] = [away, n];
  }
  if (farthest <= tolerance) return [line[0]!, line.at(-1)!];
  const left = simplify(line.slice(0, at + 1), tolerance);
  return [...left.slice(0, -1), ...simplify(line.slice(at), tolerance)];
}

/** First point, then steps in units of `quantum` degrees: small numbers pack well. */
export function steps(line: Position[], quantum: number): number[] {
  const flat: number[] = [];
  let [x, y] = [0, 0];
  for (const [lon, lat] of line) {
    const [nextX, nextY] = [Math.round(lon! / quantum), Math.round(lat! / quantum)];
    if (flat.length > 0 && nextX === x && nextY === y) continue;
    flat.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return flat;
}

/** A ring that steps over the 180th meridian, as one line without a leap: longitudes may pass 180. */
export function unwrap(ring: Position[]): Position[] {
  let turn = 0;
  return ring.map(([lon, lat], n) => {
    const leap = n === 0 ? 0 : lon! - ring[n - 1]![0]!;
    if (Math.abs(leap) > 180) turn -= Math.sign(leap) * 360;
    return [lon! + turn, lat!];
  });
}
