// What the wheel covers of the chart, so that names on the chart can keep clear of it.
import { hubPlateAt } from '../geometry/hub-plate.ts';
import type { Point } from '../geometry/projection.ts';
import { threatPoint } from '../geometry/threat-point.ts';
import { seatPoint, type Wheel } from '../geometry/wheel.ts';
import { contains, type Rectangle } from '../layout.ts';
import type { BoardPicture, SeatPicture } from '../picture.ts';
import { archPlace } from './arch.ts';
import { GRADUATION } from './graduation.ts';

/** A plate and its seat, about, in px. */
const PLATE = { width: 128, height: 52 };

/** Reach of the rings over the threat, in shares of the wheel's radius. */
const THREAT = 0.36;

function boxes(
  wheel: Wheel,
  free: Rectangle,
  seats: Pick<SeatPicture, 'id' | 'arch'>[],
): Rectangle[] {
  const hub = hubPlateAt(wheel, { ...PLATE, height: 28 });
  const name = { ...PLATE, x: hub.x - PLATE.width / 2, y: hub.y - PLATE.height / 2 };
  const beside = seats.flatMap((seat) => {
    const { x, y } = seatPoint(wheel, seat.id);
    const side = Math.cos(wheel.angles.get(seat.id)!) < -0.3 ? -PLATE.width : 0;
    const plate = { ...PLATE, x: x + side, y: y - PLATE.height / 2 };
    const arch = archPlace({ wheel, free }, seat);
    if (!arch) return [plate];
    const { foot, size } = arch;
    const around = { x: foot.x - size * 1.6, y: foot.y - size * 1.8 };
    return [plate, { ...around, width: size * 3.2, height: size * 2.2 + PLATE.height }];
  });
  return [name, ...beside];
}

/** Whether a point of the chart lies under brass, a plate, a slip or outside of what is free. */
export function footprint(
  wheel: Wheel,
  free: Rectangle,
  { seats, threat }: Pick<BoardPicture, 'seats' | 'threat'>,
  slips: Rectangle[],
): (point: Point) => boolean {
  const source = threatPoint(wheel, free, threat.place);
  const label = {
    x: source.x - wheel.radius * THREAT - 70,
    y: source.y - 14,
    width: 80,
    height: 28,
  };
  const plates = [...boxes(wheel, free, seats), ...slips, label];
  const { centre, radius } = wheel;
  return (point) => {
    if (!contains(free, point)) return true;
    const [dx, dy] = [point.x - centre.x, point.y - centre.y];
    const distance = Math.hypot(dx, dy);
    if (distance < radius * 0.3) return true;
    if (distance > radius * 0.92 && distance < radius * (GRADUATION + 0.05)) return true;
    if (Math.hypot(point.x - source.x, point.y - source.y) < radius * THREAT) return true;
    const angle = Math.atan2(dy, dx);
    const onSpoke = [...wheel.angles.values()].some((spoke) => {
      const ahead = Math.cos(angle - spoke) * distance;
      return ahead > 0 && ahead < radius && Math.abs(Math.sin(angle - spoke)) * distance < 19;
    });
    return onSpoke || plates.some((box) => contains(box, point));
  };
}
