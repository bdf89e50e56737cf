import { beforeAll, describe, expect, it } from 'vitest';
import { CHART_NAMES, CHARTS, type ChartName } from '../geometry/charts.ts';
import { type ChartLines, chartLines, fetchChart } from './data.ts';

beforeAll(async () => {
  for (const name of CHART_NAMES) await fetchChart(name);
});

const linesOf = (name: ChartName): ChartLines => chartLines(name)!;

/** Even-odd, as the chart is filled. */
function ashore(name: ChartName, lon: number, lat: number): boolean {
  let inside = false;
  for (const ring of linesOf(name).land)
    ring.forEach((a, n) => {
      const b = ring.at(n - 1)!;
      if (a.lat > lat === b.lat > lat) return;
      if (lon < ((b.lon - a.lon) * (lat - a.lat)) / (b.lat - a.lat) + a.lon) inside = !inside;
    });
  return inside;
}

const CAPITALS: Record<ChartName, [number, number][]> = {
  'northeast-asia': [
    [126.98, 37.57],
    [139.69, 35.68],
    [125.75, 39.03],
    [116.4, 39.9],
    [121.5, 25.05],
  ],
  'north-atlantic': [
    [2.35, 48.86],
    [7.1, 50.73],
    [-0.13, 51.51],
    [4.35, 50.85],
    [13.4, 52.52],
  ],
};
const SEAS: Record<ChartName, [number, number][]> = {
  'northeast-asia': [
    [134.5, 39.5],
    [123.5, 35.5],
    [125, 29],
    [150, 33],
    [135, 22],
  ],
  'north-atlantic': [
    [3.4, 53.6],
    [-1.6, 50.1],
    [-9.5, 48.9],
    [-4.2, 45.6],
    [17.5, 55.6],
  ],
};

describe.each(CHART_NAMES)('the chart of %s', (name) => {
  it('has the capitals on land and the seas at sea', () => {
    for (const [lon, lat] of CAPITALS[name])
      expect(ashore(name, lon, lat), `${lon} ${lat}`).toBe(true);
    for (const [lon, lat] of SEAS[name])
      expect(ashore(name, lon, lat), `${lon} ${lat}`).toBe(false);
  });

  it('was cut out of the region that is written here', () => {
    const { region } = CHARTS[name];
    const points = linesOf(name).land.flat();
    const within = ({ lon, lat }: (typeof points)[number]) =>
      lon > region.west - 0.02 &&
      lon < region.east + 0.02 &&
      lat > region.south - 0.02 &&
      lat < region.north + 0.02;
    expect(points.filter((point) => !within(point))).toEqual([]);
  });

  it('is fetched once', async () => {
    expect(await fetchChart(name)).toBe(false);
  });
});

describe('the chart of Northeast Asia', () => {
  it('has islands that a board about Korea and Japan must not lose', () => {
    for (const [lon, lat] of [
      [126.55, 33.38],
      [129.3, 34.4],
      [130.86, 37.5],
      [127.95, 26.5],
    ])
      expect(ashore('northeast-asia', lon!, lat!), `${lon} ${lat}`).toBe(true);
  });

  it('keeps borders apart from coasts', () => {
    const { borders } = linesOf('northeast-asia');
    expect(borders.length).toBeGreaterThan(10);
    expect(
      borders.flat().some(({ lon, lat }) => lon > 126 && lon < 128.5 && lat > 37.5 && lat < 38.7),
    ).toBe(true);
  });
});
