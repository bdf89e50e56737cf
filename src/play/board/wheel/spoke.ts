import { paintRod } from '../brass/rod.ts';
import { fiveMarks, spokeWidth } from '../geometry/scales.ts';
import { pointAt, seatPoint } from '../geometry/wheel.ts';
import type { SeatPicture } from '../picture.ts';
import type { Brush, Drawing } from './drawing.ts';

/** A spoke is broader at the hub than at the seat; the width that means commitment is in between. */
const TAPER = 0.14;

function paintFlat(brush: Brush, { wheel, palette }: Drawing, seat: SeatPicture): void {
  const angle = wheel.angles.get(seat.id)!;
  const lengths = seat.broken
    ? [
        [0, 0.5],
        [0.68, 1],
      ]
    : [[0, 1]];
  brush.strokeStyle = palette.brassMid;
  brush.lineWidth = spokeWidth(seat.commitment) * wheel.scale;
  for (const [start, end] of lengths) {
    const a = pointAt(wheel.centre, wheel.radius * start!, angle);
    const b = pointAt(wheel.centre, wheel.radius * end!, angle);
    brush.beginPath();
    brush.moveTo(a.x, a.y);
    brush.lineTo(b.x, b.y);
    brush.stroke();
  }
}

/** Snapped in two: both stumps torn, the outer one out of line. */
function paintBroken(
  brush: Brush,
  { wheel, palette }: Drawing,
  angle: number,
  width: number,
): void {
  const stump = (from: number, to: number, aside: number, start: number, end: number) => {
    const shift = aside / wheel.radius;
    paintRod(brush, palette, {
      from: pointAt(wheel.centre, wheel.radius * from, angle),
      to: pointAt(wheel.centre, wheel.radius * to, angle + shift),
      startWidth: width * start,
      endWidth: width * end,
      grooves: width > 9 ? 2 : 0,
      torn: true,
    });
  };
  stump(0.1, 0.5, 0, 1 + TAPER, 1);
  stump(0.95, 0.66, 9 * wheel.scale, 1 - TAPER, 1);
}

function paintCollar(
  brush: Brush,
  { wheel, palette }: Drawing,
  seat: SeatPicture,
  width: number,
): void {
  const angle = wheel.angles.get(seat.id)!;
  const inner = wheel.hubRadius * 0.9;
  const outer = wheel.hubRadius * 1.26;
  const breadth = width * (1 + TAPER) + 9 * wheel.scale;
  paintRod(brush, palette, {
    from: pointAt(wheel.centre, inner, angle),
    to: pointAt(wheel.centre, outer, angle),
    startWidth: breadth,
    endWidth: breadth,
    grooves: 0,
  });
  const notches = fiveMarks(seat.record);
  brush.save();
  brush.translate(wheel.centre.x, wheel.centre.y);
  brush.rotate(angle);
  brush.fillStyle = palette.brassEdge;
  for (let n = 0; n < notches; n += 1) {
    const across = ((n + 0.5) / 5 - 0.5) * breadth * 0.86;
    brush.fillRect(outer - 5.5 * wheel.scale, across - 0.7, 5.5 * wheel.scale, 1.5);
  }
  brush.restore();
}

/** Whoever speaks with one voice sends rings down the spoke to the hub. */
function paintVoice(
  brush: Brush,
  { wheel, palette, picture }: Drawing,
  seat: SeatPicture,
  width: number,
) {
  const from = seatPoint(wheel, seat.id);
  const towardsHub = wheel.angles.get(seat.id)! + Math.PI;
  const count = seat.speaks && !seat.broken ? fiveMarks(picture.hub.voice) : 0;
  const nearest = wheel.seatRadius + (wheel.radius - wheel.seatRadius - wheel.hubRadius) * 0.34;
  const step = ((wheel.radius - wheel.hubRadius * 1.3 - nearest) * 0.92) / 4;
  brush.save();
  brush.lineCap = 'round';
  for (let n = 0; n < count; n += 1) {
    const radius = nearest + n * step;
    const half = Math.asin(Math.min(0.9, (width * 0.5 + 7 * wheel.scale) / radius));
    for (const [colour, line] of [
      [palette.brassEdge, 3],
      [palette.brassHi, 1.6],
    ] as const) {
      brush.beginPath();
      brush.arc(from.x, from.y, radius, towardsHub - half, towardsHub + half);
      brush.strokeStyle = colour;
      brush.globalAlpha = line === 3 ? 0.5 : 1;
      brush.lineWidth = line;
      brush.stroke();
    }
  }
  brush.restore();
}

export function paintSpoke(brush: Brush, drawing: Drawing, seat: SeatPicture): void {
  const { wheel, palette } = drawing;
  if (wheel.flat) {
    paintFlat(brush, drawing, seat);
    return;
  }
  const angle = wheel.angles.get(seat.id)!;
  const width = spokeWidth(seat.commitment) * wheel.scale;
  if (seat.broken) paintBroken(brush, drawing, angle, width);
  else {
    paintRod(brush, palette, {
      from: pointAt(wheel.centre, wheel.hubRadius * 0.9, angle),
      to: seatPoint(wheel, seat.id),
      startWidth: width * (1 + TAPER),
      endWidth: width * (1 - TAPER),
      grooves: width > 13 ? 3 : width > 8 ? 2 : 0,
    });
  }
  paintVoice(brush, drawing, seat, width);
  paintCollar(brush, drawing, seat, width);
}
