import { EMBLEM_PATHS, type EmblemName } from '../../shell/icons/emblems.ts';
import type { Brush } from './drawing.ts';

const LIGHTS = 6;

/** On a grid of 24 about the middle: each light is a seat of the table that is taken. */
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

/** In the brush's own stroke colour, about its origin: drawn on a grid of 32, of which the rim stays empty. */
export function paintEmblem(brush: Brush, emblem: EmblemName, size: number): void {
  brush.save();
  brush.scale(size / 26, size / 26);
  brush.translate(-16, -16);
  brush.lineWidth = (1.8 * 26) / Math.max(size, 20);
  brush.lineJoin = 'round';
  brush.lineCap = 'round';
  brush.stroke(new Path2D(EMBLEM_PATHS[emblem]));
  brush.restore();
}
