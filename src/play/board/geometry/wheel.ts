// The wheel as laid on the chart: where hub and seats stand, and how large things are drawn.
import type { Rectangle } from '../layout.ts';
import type { LonLat, SeatPicture } from '../picture.ts';
import { CHARTS, type ChartName, chartOf } from './charts.ts';
import { fixChart, type Point, type Projection } from './projection.ts';

export interface Wheel {
  centre: Point;
  radius: number;
  hubRadius: number;
  seatRadius: number;
  /** Line widths are given for a radius of 204 px and shrink less than the wheel does. */
  scale: number;
  /** Under 120 px across: no bevel, no emblems, cracks as gaps. */
  flat: boolean;
  /** Angle of each seat from the hub, in radians, clockwise from east. */
  angles: ReadonlyMap<string, number>;
  project: Projection;
  /** The chart that lies under it. */
  chart: ChartName;
}

const TURN = 2 * Math.PI;

/** The same direction as an angle from 0 to a full turn. */
export function wrap(angle: number): number {
  return ((angle % TURN) + TURN) % TURN;
}

export function pointAt(centre: Point, radius: number, angle: number): Point {
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
}

/** Seats off the sheet share the widest arc that the places on the chart leave free. */
function seaAngles(taken: number[], count: number): number[] {
  const ring = taken.map(wrap).sort((a, b) => a - b);
  let [start, widest] = [0, 0];
  ring.forEach((angle, n) => {
    const gap = (ring[n + 1] ?? ring[0]! + TURN) - angle;
    if (gap > widest) [start, widest] = [angle, gap];
  });
  return Array.from({ length: count }, (_, n) => start + (widest * (n + 1)) / (count + 1));
}

/** The largest wheel that a rectangle takes together with its plates. */
export function circleIn(free: Rectangle): Pick<Wheel, 'centre' | 'radius'> {
  return {
    // A panel may leave next to nothing free for a moment: a wheel is never smaller than this.
    radius: Math.max(20, Math.min(free.height * 0.37, free.width * 0.31)),
    centre: { x: free.x + free.width / 2, y: free.y + free.height * 0.545 },
  };
}

export function placeWheel(free: Rectangle, seats: Pick<SeatPicture, 'id' | 'place'>[]): Wheel {
  const { centre, radius } = circleIn(free);
  const fixed = seats.filter((seat) => seat.place !== 'sea');
  const places = fixed.map((seat) => seat.place as LonLat);
  const chart = chartOf(seats);
  const spare = CHARTS[chart].fixes;
  const first = places[0] ?? spare[0];
  const isSecond = Math.abs(first.lon - spare[1].lon) < 1;
  const second = places[1] ?? spare[isSecond ? 0 : 1];
  const others = places.slice(2);
  const { projection, angles: fixes } = fixChart(
    [first, second, ...others],
    centre,
    radius,
    CHARTS[chart],
  );

  const angles = new Map<string, number>();
  for (const [n, seat] of fixed.entries()) {
    const { x, y } = projection(places[n]!);
    angles.set(seat.id, Math.atan2(y - centre.y, x - centre.x));
  }
  const sea = seats.filter((seat) => seat.place === 'sea');
  const offshore = seaAngles([...fixes, ...angles.values()], sea.length);
  for (const [n, seat] of sea.entries()) angles.set(seat.id, offshore[n]!);

  return {
    centre,
    radius,
    hubRadius: Math.max(radius * 0.215, Math.min(23, radius * 0.3)),
    seatRadius: Math.max(radius * 0.128, Math.min(17, radius * 0.24)),
    scale: Math.max(radius / 204, Math.min(0.72, radius / 80)),
    flat: radius < 60,
    angles,
    project: projection,
    chart,
  };
}

export function seatPoint(wheel: Wheel, id: string): Point {
  return pointAt(wheel.centre, wheel.radius, wheel.angles.get(id) ?? 0);
}

/** At the foot of the wheel, where there is no room below a seat. */
export function isLow(wheel: Wheel, id: string): boolean {
  return Math.sin(wheel.angles.get(id) ?? 0) > 0.75;
}

/** Middle of the widest gap between spokes, as an angle; the western one of equals. */
export function widestGap(wheel: Wheel): number {
  const ring = [...wheel.angles.values()].map(wrap).sort((a, b) => a - b);
  let best = { room: 0, middle: Math.PI / 2 };
  ring.forEach((angle, n) => {
    const gap = (ring[n + 1] ?? ring[0]! + TURN) - angle;
    const middle = angle + gap / 2;
    const room = gap - Math.cos(middle) * 0.05;
    if (room > best.room) best = { room, middle };
  });
  return best.middle;
}
