// Makes assets/chart/northeast-asia.json from Natural Earth (1:10m, public domain, as packed in
// world-atlas). Run it with `npx tsx tools/chart.ts` when the region or the grain changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import { merge, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { clipRing, extent, inside, type Region, simplify, steps } from './chart-lines.ts';

/** Wide enough that no screen sees the edge: the wheel is about 12 degrees across. */
const REGION: Region = { west: 88, east: 178, south: 2, north: 66 };
/** Degrees. The largest wheel shows about 40 pixels to a degree. */
const QUANTUM = 0.01;
const TOLERANCE = 0.02;
/** An islet smaller than this is a blot under its own water lines. */
const SMALLEST = 0.07;

type World = Topology<{ countries: GeometryCollection; land: GeometryCollection }>;

const source = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
const world = JSON.parse(readFileSync(source, 'utf8')) as World;
const countries = world.objects.countries;

const land = merge(world, countries.geometries as Parameters<typeof merge>[1])
  .coordinates.flat()
  .map((ring) => clipRing(ring, REGION))
  .filter((ring) => ring.length >= 4 && extent(ring) >= SMALLEST)
  .map((ring) => simplify(ring, TOLERANCE));

const borders = mesh(world, countries as Parameters<typeof mesh>[1], (a, b) => a !== b)
  .coordinates.filter((line) => line.some((point) => inside(point, REGION)))
  .map((line) => simplify(line, TOLERANCE * 2));

const chart = JSON.stringify({
  quantum: QUANTUM,
  region: REGION,
  land: land.map((ring) => steps(ring, QUANTUM)).filter((ring) => ring.length >= 8),
  borders: borders.map((line) => steps(line, QUANTUM)).filter((line) => line.length >= 4),
});
writeFileSync(new URL('../assets/chart/northeast-asia.json', import.meta.url), `${chart}\n`);
console.log(`${chart.length} bytes, ${brotliCompressSync(chart).length} with brotli`);
