import type { Point } from '../geometry/projection.ts';
import type { WorldView } from '../geometry/world.ts';
import type { Rectangle } from '../layout.ts';
import type { Letters } from '../letters.ts';
import type { Palette } from '../palette.ts';
import type { DeploymentPicture } from '../picture.ts';

/** Half the side of the square that stands for the own capital, in px. */
export const HOME = 3.2;

export interface PinSheet {
  box: Rectangle;
  view: WorldView;
  palette: Palette;
  letters: Letters;
}

export interface Pin extends Point {
  radius: number;
  of: DeploymentPicture;
  present: boolean;
  /** Began or ended with the last consequence. */
  turned: boolean;
}
