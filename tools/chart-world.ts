// Makes assets/chart/world.json from Natural Earth (1:110m, public domain, as packed in
// world-atlas). Run it with `npx tsx tools/chart-world.ts` when the region or the grain changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { brotliCompressSync } from 'node:zlib';
import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { clipRing, extent, type Region, simplify, steps, unwrap } from './chart-lines.ts';

/** Cut in the Bering Strait, where no coast is hit; without Antarctica and the high Arctic. */
const REGION: Region = { west: -169, east: 191, south: -58, north: 80 };
/** Degrees. The largest inset shows about two pixels to a degree. */
const QUANTUM = 0.1;
const TOLERANCE = 0.18;
const SMALLEST = 0.8;

type World = Topology<{ land: GeometryCollection }>;

const source = createRequire(import.meta.url).resolve('world-atlas/land-110m.json');
const world = JSON.parse(readFileSync(source, 'utf8')) as World;

const rings = feature(world, world.objects.land).features.flatMap(
  ({ geometry }) => (geometry as MultiPolygon).coordinates,
);

/** The ring may lie a whole turn away from the region, or reach over its edge. */
function inRegion(ring: Position[]): Position[][] {
  const whole = unwrap(ring);
  return [-360, 0, 360].map((turn) =>
    clipRing(
      whole.map(([lon, lat]) => [lon! + turn, lat!]),
      REGION,
    ),
  );
}

const land = rings
  .flat()
  .flatMap(inRegion)
  .filter((ring) => ring.length >= 4 && extent(ring) >= SMALLEST)
  .map((ring) => steps(simplify(ring, TOLERANCE), QUANTUM))
  .filter((ring) => ring.length >= 8);

const chart = JSON.stringify({ quantum: QUANTUM, region: REGION, land });
writeFileSync(new URL('../assets/chart/world.json', import.meta.url), `${chart}\n`);
console.log(`${chart.length} bytes, ${brotliCompressSync(chart).length} with brotli`);
