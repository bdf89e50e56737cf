// What every part of the wheel needs to know to be drawn.
import type { Wheel } from '../geometry/wheel.ts';
import type { Rectangle } from '../layout.ts';
import type { Letters } from '../letters.ts';
import type { Palette } from '../palette.ts';
import type { BoardPicture } from '../picture.ts';

export type Brush = CanvasRenderingContext2D;

export interface Drawing {
  picture: BoardPicture;
  palette: Palette;
  letters: Letters;
  wheel: Wheel;
  /** Plates stay inside. */
  free: Rectangle;
}

export const TURN = 2 * Math.PI;
export const NORTH = -Math.PI / 2;
