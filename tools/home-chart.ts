// Makes src/play/home/chart.generated.ts: the coast behind the wheel of the home page, drawn once at the size
// at which it is shown, so that home needs no map. Run `npx tsx tools/home-chart.ts` after tools/chart.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import type { Position } from 'geojson';
import { PEAKS } from '../src/play/board/chart/ranges.ts';
import { fixChart, type Point } from '../src/play/board/geometry/projection.ts';
import { RIM } from '../src/play/home/wheel/measures.ts';
import { clipRing, extent, inside, type Region, simplify } from './chart-lines.ts';

/** In units of the drawing, from the hub: what the widest window shows. */
const SHOWN: Region = { west: -1040, east: 660, south: -420, north: 620 };
const SMALLEST = 5;
const SEOUL = { lon: 126.98, lat: 37.57 };
const TOKYO = { lon: 139.69, lat: 35.68 };

const { projection } = fixChart([SEOUL, TOKYO], { x: 0, y: 0 }, RIM);
const source = JSON.parse(
  readFileSync(new URL('../assets/chart/northeast-asia.json', import.meta.url), 'utf8'),
) as { quantum: number; land: number[][]; borders: number[][] };

function unpack(steps: number[]): Position[] {
  const line: Position[] = [];
  let [lon, lat] = [0, 0];
  for (let n = 0; n + 1 < steps.length; n += 2) {
    lon += steps[n]!;
    lat += steps[n + 1]!;
    const { x, y } = projection({ lon: lon * source.quantum, lat: lat * source.quantum });
    line.push([x, y]);
  }
  return line;
}

/** An SVG path in whole units: absolute start, then steps. */
function path(line: Position[], closed: boolean): string {
  let [x, y] = [0, 0];
  let drawn = '';
  for (const [n, [nextX, nextY]] of line.entries()) {
    const [dx, dy] = [Math.round(nextX!) - x, Math.round(nextY!) - y];
    if (n > 0 && dx === 0 && dy === 0) continue;
    drawn += `${n === 0 ? 'M' : n === 1 ? 'l' : dx < 0 ? '' : ' '}${dx}${dy < 0 ? '' : ' '}${dy}`;
    [x, y] = [x + dx, y + dy];
  }
  return closed ? `${drawn}z` : drawn;
}

const land = source.land
  .map((ring) => clipRing(unpack(ring), SHOWN))
  .filter((ring) => ring.length >= 4 && extent(ring) >= SMALLEST)
  .map((ring) => path(simplify(ring, 0.9), true));
const borders = source.borders
  .map((line) => unpack(line).filter((point) => inside(point, SHOWN)))
  .filter((line) => line.length > 3)
  .map((line) => path(simplify(line, 1.2), false));

const peak = ({ x, y }: Point, size: number) =>
  `M${Math.round(x - size * 0.6)} ${Math.round(y)}l${Math.round(size * 0.6)}-${size} ${Math.round(size * 0.6)} ${size}`;
const peaks = PEAKS.map(({ lon, lat, size }) => ({ ...projection({ lon, lat }), size }))
  .filter(({ x, y }) => inside([x, y], SHOWN))
  .map(({ x, y, size }) => peak({ x, y }, Math.round(9 + 5 * size)));

let graticule = '';
for (let lon = 95; lon <= 165; lon += 5)
  graticule += path(
    [10, 20, 30, 40, 50, 60].map((lat) => at(lon, lat)),
    false,
  );
for (let lat = 15; lat <= 55; lat += 5)
  graticule += path(
    [95, 105, 115, 125, 135, 145, 155, 165].map((lon) => at(lon, lat)),
    false,
  );

function at(lon: number, lat: number): Position {
  const { x, y } = projection({ lon, lat });
  return [x, y];
}

const lines = { land, borders, peaks, graticule: [graticule] };
const text = Object.entries(lines)
  .map(([name, parts]) => `export const ${name} =\n  '${parts.join('')}';\n`)
  .join('');
writeFileSync(
  new URL('../src/play/home/chart.generated.ts', import.meta.url),
  `// Made by tools/home-chart.ts from Natural Earth; see assets/chart/ORIGIN.md.\n${text}`,
);
console.log(`${text.length} bytes`);
