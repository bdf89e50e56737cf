// Makes assets/chart/<name>.json from Natural Earth (1:10m, public domain, as packed in
// world-atlas). Run it with `npx tsx tools/chart.ts` when a region or the grain changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { CHART_NAMES, CHARTS, type ChartName } from '../src/play/board/geometry/charts.ts';
import { clipRing, extent, inside, simplify, steps } from './chart-lines.ts';

/** Degrees. The largest wheel shows about 40 pixels to a degree, a wheel of capitals close by 120. */
const GRAINS: Record<ChartName, { quantum: number; tolerance: number; smallest: number }> = {
  'northeast-asia': { quantum: 0.01, tolerance: 0.02, smallest: 0.07 },
  'north-atlantic': { quantum: 0.01, tolerance: 0.016, smallest: 0.07 },
};

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

const source = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
const world = JSON.parse(readFileSync(source, 'utf8')) as World;
const countries = world.objects.countries;

for (const name of CHART_NAMES) {
  const { region } = CHARTS[name];
  /** `smallest`: an islet smaller than this is a blot under its own water lines. */
  const { quantum, tolerance, smallest } = GRAINS[name];

  const land = merge(world, countries.geometries as Parameters<typeof merge>[1])
    .coordinates.flat()
    .map((ring) => clipRing(ring, region))
    .filter((ring) => ring.length >= 4 && extent(ring) >= smallest)
    .map((ring) => simplify(ring, tolerance));

  const borders = mesh(world, countries as Parameters<typeof mesh>[1], (a, b) => a !== b)
    .coordinates.filter((line) => line.some((point) => inside(point, region)))
    .map((line) => simplify(line, tolerance * 2));

  const chart = JSON.stringify({
    quantum,
    region,
    land: land.map((ring) => steps(ring, quantum)).filter((ring) => ring.length >= 8),
    borders: borders.map((line) => steps(line, quantum)).filter((line) => line.length >= 4),
  });
  writeFileSync(new URL(`../assets/chart/${name}.json`, import.meta.url), `${chart}\n`);
  console.log(`${name}: ${chart.length} bytes, ${brotliCompressSync(chart).length} with brotli`);
}
