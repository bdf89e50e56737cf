// Names beside the pins, as many as find room.
import { type Named, namesBeside } from '../geometry/names-beside.ts';
import type { Point } from '../geometry/projection.ts';
import { fade } from '../palette.ts';
import { HOME, type Pin, type PinSheet } from './pin.ts';

type Brush = CanvasRenderingContext2D;

const LETTER = { size: 12, height: 14 };
/** Names keep clear of the frame. */
const EDGE = 8;

/** In the order given: those that come first have the first choice. */
export function paintNames(
  brush: Brush,
  { box, palette, letters }: PinSheet,
  pins: Pin[],
  home: Point | null,
): void {
  brush.font = letters.caption(LETTER.size, 500);
  brush.textBaseline = 'middle';
  brush.textAlign = 'left';
  brush.lineJoin = 'round';
  const named: Named[] = pins.map(({ x, y, radius, of, present, turned }) => ({
    ...{ x, y, radius: turned ? radius + 6 : radius },
    width: present || turned ? brush.measureText(of.name).width : 0,
  }));
  const frame = {
    x: box.x + EDGE,
    y: box.y + EDGE,
    width: box.width - 2 * EDGE,
    height: box.height - 2 * EDGE,
  };
  const nameless = home ? [{ ...home, radius: HOME + 2, width: 0 }] : [];
  namesBeside([...named, ...nameless], LETTER.height, frame).forEach((spot, n) => {
    if (!spot) return;
    const { of, present } = pins[n]!;
    const at = { x: spot.x, y: spot.y + LETTER.height / 2 + 0.5 };
    brush.strokeStyle = fade(palette.sea, 0.85);
    brush.lineWidth = 3.5;
    brush.strokeText(of.name, at.x, at.y);
    brush.fillStyle = present ? palette.ink : palette.ink2;
    brush.fillText(of.name, at.x, at.y);
  });
}
