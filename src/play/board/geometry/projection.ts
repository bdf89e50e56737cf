import { geoConicConformal } from 'd3-geo';
import type { LonLat } from '../picture.ts';
import { CHARTS, type ChartSpec } from './charts.ts';

export interface Point {
  x: number;
  y: number;
}

/** Screen point of a place. */
export type Projection = (place: LonLat) => Point;

type Cone = Pick<ChartSpec, 'meridian' | 'parallels'>;

/** Conformal, so that bearing lines and coasts keep their angles; north is up at the meridian. */
function unitProjection({ meridian, parallels }: Cone): Projection {
  const conic = geoConicConformal()
    .rotate([-meridian, 0])
    .parallels(parallels)
    .scale(1)
    .translate([0, 0]);
  return ({ lon, lat }) => {
    const [x, y] = conic([lon, lat]) ?? [0, 0];
    return { x, y };
  };
}

/** How far apart two fixed seats stand as seen from the hub, in radians. */
export const FIX_ANGLE = (100 * Math.PI) / 180;

export interface Fixed {
  projection: Projection;
  /** Angles of the fixes from the hub in radians, clockwise from east as the canvas counts them. */
  angles: number[];
}

/** Where the hub lies on the chart at scale 1, and how far from it the fixes. */
interface Laid {
  hub: Point;
  reach: number;
}

function under({ unit, hub, reach }: Laid & { unit: Projection }, centre: Point, radius: number) {
  const scale = radius / reach;
  const projection: Projection = (place) => {
    const { x, y } = unit(place);
    return { x: (x - hub.x) * scale + centre.x, y: (y - hub.y) * scale + centre.y };
  };
  const angle = (place: LonLat) => {
    const { x, y } = projection(place);
    return Math.atan2(y - centre.y, x - centre.x);
  };
  return { projection, angle };
}

/** Off to the south of the line between two fixes. */
function southOf([first, second]: [Point, Point]): Laid {
  const chord = { x: second.x - first.x, y: second.y - first.y };
  const length = Math.hypot(chord.x, chord.y);
  const reach = length / (2 * Math.sin(FIX_ANGLE / 2));
  const southward = chord.x >= 0 ? 1 : -1;
  const drop = (reach * Math.cos(FIX_ANGLE / 2) * southward) / length;
  const hub = {
    x: (first.x + second.x) / 2 - chord.y * drop,
    y: (first.y + second.y) / 2 + chord.x * drop,
  };
  return { hub, reach };
}

/** As far from each of three fixes as from the others; null if they stand in a line. */
function amid([a, b, c]: [Point, Point, Point]): Laid | null {
  const doubled = 2 * (a.x * (b.y - c.y) + b.x * (c.y - a.y) + c.x * (a.y - b.y));
  if (Math.abs(doubled) < 1e-9) return null;
  const [aa, bb, cc] = [a, b, c].map(({ x, y }) => x * x + y * y) as [number, number, number];
  const hub = {
    x: (aa * (b.y - c.y) + bb * (c.y - a.y) + cc * (a.y - b.y)) / doubled,
    y: (aa * (c.x - b.x) + bb * (a.x - c.x) + cc * (b.x - a.x)) / doubled,
  };
  return { hub, reach: Math.hypot(a.x - hub.x, a.y - hub.y) };
}

/**
 * The scale and the place of the chart under a wheel: the fixes lie on its rim. Where the chart has
 * its hub amid its seats, three of them do.
 */
export function fixChart(
  fixes: readonly [LonLat, LonLat, ...LonLat[]],
  centre: Point,
  radius: number,
  spec: Cone & Pick<ChartSpec, 'hub'> = CHARTS['northeast-asia'],
): Fixed {
  const unit = unitProjection(spec);
  const [first, second, third] = fixes.map(unit) as [Point, Point, Point | undefined];
  const central = spec.hub === 'amid' && third ? amid([first, second, third]) : null;
  const laid = central ?? southOf([first, second]);
  const { projection, angle } = under({ unit, ...laid }, centre, radius);
  return { projection, angles: fixes.slice(0, central ? 3 : 2).map(angle) };
}
