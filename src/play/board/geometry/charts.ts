// The charts that there are, and which of them a picture is drawn on: that follows from where its
// seats lie, so that a scenario of another ocean needs no word about charts.
import type { LonLat, SeatPicture } from '../picture.ts';

export type ChartName = 'northeast-asia' | 'north-atlantic';

export interface ChartSpec {
  /** What the file holds: wide enough that no screen sees the edge. */
  region: { west: number; east: number; south: number; north: number };
  /** North is up here. */
  meridian: number;
  /** Of the conic projection, in degrees north. */
  parallels: [number, number];
  /** Places on the rim when the seats give fewer. */
  fixes: [LonLat, LonLat];
  /** The hub lies to the south of the line between two seats, or amid three, as far from each. */
  hub: 'south' | 'amid';
  /** Degrees between two lines of the graticule. */
  graticule: number;
}

export const CHARTS: Readonly<Record<ChartName, ChartSpec>> = {
  'northeast-asia': {
    region: { west: 88, east: 178, south: 2, north: 66 },
    meridian: 134,
    parallels: [28, 44],
    fixes: [
      { lon: 126.98, lat: 37.57 },
      { lon: 139.69, lat: 35.68 },
    ],
    hub: 'south',
    graticule: 5,
  },
  'north-atlantic': {
    region: { west: -26, east: 36, south: 37, north: 64 },
    meridian: 4,
    parallels: [45, 56],
    fixes: [
      { lon: 2.35, lat: 48.86 },
      { lon: 7.1, lat: 50.73 },
    ],
    hub: 'amid',
    graticule: 2,
  },
};

export const CHART_NAMES = Object.keys(CHARTS) as ChartName[];
const FIRST: ChartName = 'northeast-asia';

const within = ({ region }: ChartSpec, { lon, lat }: LonLat): boolean =>
  lon > region.west && lon < region.east && lat > region.south && lat < region.north;

/** The first chart that shows every seat that has a place; the first of all where there is none. */
export function chartOf(seats: readonly Pick<SeatPicture, 'place'>[]): ChartName {
  const places = seats.flatMap(({ place }) => (place === 'sea' ? [] : [place]));
  return CHART_NAMES.find((name) => places.every((place) => within(CHARTS[name], place))) ?? FIRST;
}
