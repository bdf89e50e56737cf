import { geoConicConformal } from 'd3-geo';
import type { LonLat } from '../picture.ts';

export interface Point {
  x: number;
  y: number;
}

/** Screen point of a place. */
export type Projection = (place: LonLat) => Point;

/** Conformal, so that bearing lines and coasts keep their angles; north is up at 134 degrees east. */
function unitProjection(): Projection {
  const conic = geoConicConformal()
    .rotate([-134, 0])
    .parallels([28, 44])
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
  /** Angles from the hub in radians, clockwise from east as the canvas counts them. */
  angles: [first: number, second: number];
}

/**
 * The scale and the place of the chart under a wheel: both fixes lie on its rim, the hub off to
 * the south of the line between them.
 */
export function fixChart(fixes: [LonLat, LonLat], centre: Point, radius: number): Fixed {
  const unit = unitProjection();
  const [first, second] = [unit(fixes[0]), unit(fixes[1])];
  const chord = { x: second.x - first.x, y: second.y - first.y };
  const length = Math.hypot(chord.x, chord.y);
  const scale = (2 * radius * Math.sin(FIX_ANGLE / 2)) / length;
  const southward = chord.x >= 0 ? 1 : -1;
  const drop = (radius * Math.cos(FIX_ANGLE / 2) * southward) / length;
  const hub = {
    x: ((first.x + second.x) / 2) * scale - chord.y * drop,
    y: ((first.y + second.y) / 2) * scale + chord.x * drop,
  };
  const projection: Projection = (place) => {
    const { x, y } = unit(place);
    return { x: x * scale - hub.x + centre.x, y: y * scale - hub.y + centre.y };
  };
  const angle = (place: LonLat) => {
    const { x, y } = projection(place);
    return Math.atan2(y - centre.y, x - centre.x);
  };
  return { projection, angles: [angle(fixes[0]), angle(fixes[1])] };
}
