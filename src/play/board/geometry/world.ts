// The inset with the world: as much of it as the places need, in its frame.
import type { Rectangle } from '../layout.ts';
import type { LonLat } from '../picture.ts';
import { WORLD_REGION } from '../world/land.ts';
import type { Projection } from './projection.ts';

/** Degrees kept clear around the outermost places: whole continents tell where one is. */
const AROUND = { lon: 20, lat: 16 };
/** Parallels and meridians cross at right angles; distances are true at 32 degrees north and south. */
const SQUEEZE = 0.848;

/** Degrees east, counted on from the cut of the chart. */
const eastward = (lon: number): number => (lon < WORLD_REGION.west ? lon + 360 : lon);

/** A stretch of `length` about the middle of another, moved so that it stays within two limits. */
function stretch(
  [from, to]: [number, number],
  length: number,
  [least, most]: [number, number],
): [number, number] {
  const held = Math.min(length, most - least);
  const start = Math.max(least, Math.min((from + to - held) / 2, most - held));
  return [start, start + held];
}

export interface WorldView {
  project: Projection;
  /** Pixels to a degree of latitude. */
  scale: number;
}

/** Fits the places and their surroundings into the box; the rest of the world is cut off. */
export function worldView(box: Rectangle, places: LonLat[]): WorldView {
  const { west, east, south, north } = WORLD_REGION;
  const lons = places.map(({ lon }) => eastward(lon));
  const lats = places.map(({ lat }) => lat);
  const lonSpan: [number, number] = [
    Math.min(...lons) - AROUND.lon,
    Math.max(...lons) + AROUND.lon,
  ];
  const latSpan: [number, number] = [
    Math.min(...lats) - AROUND.lat,
    Math.max(...lats) + AROUND.lat,
  ];
  const wanted = Math.min(
    box.width / ((lonSpan[1] - lonSpan[0]) * SQUEEZE),
    box.height / (latSpan[1] - latSpan[0]),
  );
  // Beyond the region there is nothing to show.
  const scale = Math.max(
    wanted,
    box.width / ((east - west) * SQUEEZE),
    box.height / (north - south),
  );
  const [left] = stretch(lonSpan, box.width / (scale * SQUEEZE), [west, east]);
  const [, top] = stretch(latSpan, box.height / scale, [south, north]);
  return {
    scale,
    project: ({ lon, lat }) => ({
      x: box.x + (eastward(lon) - left) * SQUEEZE * scale,
      y: box.y + (top - lat) * scale,
    }),
  };
}
