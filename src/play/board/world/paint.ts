import { worldView } from '../geometry/world.ts';
import type { Rectangle } from '../layout.ts';
import { type Fonts, lettersIn, loadLetters } from '../letters.ts';
import { paletteOf } from '../palette.ts';
import type { BoardPicture } from '../picture.ts';
import { paintCanvas } from '../stage/sheet.ts';
import { paintWorldSheet } from './frame.ts';
import { homeOf, placesShown } from './home.ts';
import { paintPins } from './pins.ts';

type WorldPicture = Pick<BoardPicture, 'theme' | 'seats' | 'deployments'>;

/** The world chart by itself, half as high as wide, on a canvas of the page's own. */
export async function paintWorld(
  canvas: HTMLCanvasElement,
  width: number,
  picture: WorldPicture,
  fonts: Fonts,
): Promise<void> {
  const deployments = picture.deployments ?? [];
  const letters = lettersIn(fonts);
  const box: Rectangle = { x: 0, y: 0, width, height: width / 2 };
  const pixelRatio = Math.min(2, window.devicePixelRatio || 1);
  const palette = paletteOf(picture.theme);
  const view = worldView(box, placesShown(picture));
  const paint = () =>
    paintCanvas(canvas, box, pixelRatio, (brush) => {
      paintWorldSheet(brush, { box, view, palette, pixelRatio });
      paintPins(brush, { box, view, palette, letters }, deployments, homeOf(picture));
    });
  paint();
  if (await loadLetters(letters, deployments.map(({ name }) => name).join(' '))) paint();
}
