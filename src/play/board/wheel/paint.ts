// The whole wheel, from the water up: pressure, graduation, rim, spokes, seats, hub, plates.
import { paintArch } from './arch.ts';
import { paintChanged } from './changed.ts';
import type { Brush, Drawing } from './drawing.ts';
import { paintExpected } from './expected.ts';
import { paintGraduation } from './graduation.ts';
import { paintHub } from './hub.ts';
import { paintPlates } from './plate.ts';
import { paintSwell, paintThreat } from './pressure.ts';
import { paintRim } from './rim.ts';
import { paintSeat } from './seat.ts';
import { paintSpoke } from './spoke.ts';

export function paintWheel(brush: Brush, drawing: Drawing): void {
  const { picture, wheel } = drawing;
  paintThreat(brush, drawing);
  if (!wheel.flat) paintGraduation(brush, drawing);
  for (const seat of picture.seats) {
    paintSwell(brush, drawing, seat);
    paintArch(brush, drawing, seat);
  }
  paintRim(brush, drawing);
  for (const seat of picture.seats) paintSpoke(brush, drawing, seat);
  if (picture.expected) paintExpected(brush, drawing, picture.expected);
  if (picture.changed) paintChanged(brush, drawing, picture.changed);
  paintHub(brush, drawing);
  for (const seat of picture.seats) paintSeat(brush, drawing, seat);
  paintPlates(brush, drawing);
}
