// The three marks, on a grid of 24: a spoke with a large and a small end, a keystone between two
// stones, an arc of rim over three equal seats with the hub among them.
import type { Strategy } from '../picture.ts';

type Brush = CanvasRenderingContext2D;

function disc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

const MARKS: Record<Strategy, string[]> = {
  bilateral: [disc(6.6, 17.4, 5.8), 'M8.6 12.6 16.6 4.4l3 3-8 8.2z', disc(19.4, 4.6, 3.8)],
  independent: ['M5.4 1.2h13.2L15.2 22.8H8.8z', 'M.4 7.4h4.3l2 13H3z', 'M23.6 7.4h-4.3l-2 13H21z'],
  multilateral: [
    'M2.82 18.2A10.6 10.6 0 1 1 21.18 18.2L18.24 16.5A7.2 7.2 0 1 0 5.76 16.5z',
    disc(4.29, 17.35, 3.6),
    disc(12, 4, 3.6),
    disc(19.71, 17.35, 3.6),
    disc(12, 12.9, 2.5),
  ],
};

/** Upper left corner of the mark at `x`, `y`. */
export function paintMark(
  brush: Brush,
  strategy: Strategy,
  x: number,
  y: number,
  size: number,
  colour: string,
): void {
  brush.save();
  brush.translate(x, y);
  brush.scale(size / 24, size / 24);
  brush.fillStyle = colour;
  for (const part of MARKS[strategy]) brush.fill(new Path2D(part));
  brush.restore();
}
