// Emblems are buildings and tools, drawn in one line on a grid of 24 about the middle.
import type { SeatPicture } from '../picture.ts';
import type { Brush } from './drawing.ts';

/** Two roofs over a gate. */
const GATE = [
  'M-4.5 -9.5 H4.5 L6.5 -6 H-6.5 Z',
  'M-9.5 -1 C-7.5 -1.6 -6.3 -3.2 -5.4 -6 H5.4 C6.3 -3.2 7.5 -1.6 9.5 -1 Z',
  'M-10.5 -1 H10.5 M-7 -1 V8.5 M7 -1 V8.5 M-9 8.5 H9 M-8.6 3 H-7 M8.6 3 H7',
  'M-3 8.5 V5 A3 3 0 0 1 3 5 V8.5',
];
const MOUNTAIN = [
  'M-10.5 7.5 C-6.5 5.5 -4 -1 -2.6 -6.5 H2.6 C4 -1 6.5 5.5 10.5 7.5 Z',
  'M-3.9 -2 L-2 -0.4 L0 -2.4 L2 -0.4 L3.9 -2',
];
const LIGHTS = 6;

export function paintTable(brush: Brush, size: number, lit: number, dark: string): void {
  const bright = brush.strokeStyle;
  const seat = (x: number, y: number, radius: number, filled: boolean) => {
    brush.beginPath();
    brush.arc(x, y, radius, 0, 2 * Math.PI);
    brush.fillStyle = filled ? bright : dark;
    brush.fill();
    brush.stroke();
  };
  brush.save();
  brush.scale(size / 24, size / 24);
  brush.lineWidth = (1.5 * 24) / Math.max(size, 20);
  seat(0, 0, 3.2, false);
  for (let n = 0; n < LIGHTS; n += 1) {
    const angle = -Math.PI / 2 + (n * 2 * Math.PI) / LIGHTS;
    seat(8 * Math.cos(angle), 8 * Math.sin(angle), 2.2, n < lit);
  }
  brush.restore();
}

/** In the brush's own stroke colour, about its origin. */
export function paintBuilding(brush: Brush, emblem: SeatPicture['emblem'], size: number): void {
  const lines = emblem === 'gate' ? GATE : MOUNTAIN;
  brush.save();
  brush.scale(size / 24, size / 24);
  brush.lineWidth = (1.7 * 24) / Math.max(size, 20);
  brush.lineJoin = 'round';
  brush.lineCap = 'round';
  for (const line of lines) brush.stroke(new Path2D(line));
  brush.restore();
}
