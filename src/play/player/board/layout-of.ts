import type { BoardLayout } from '../../board/index.ts';

/** Height of the button under which the board is told in words, in the lower left corner. */
const FOOT = 36;

/** However low a screen is, wheel and world chart get this much of the height. */
const LEAST = 416;

/**
 * Where the board lies and what of it is free: the host is the canvas, its window the hole between
 * the panels. Beside a paper longer than the screen the hole runs on; what is shown keeps to the
 * part that is seen before anybody scrolls.
 */
export function layoutOf(host: HTMLElement): BoardLayout | null {
  const whole = host.getBoundingClientRect();
  const hole = host.closest('[data-window]')!.getBoundingClientRect();
  // Nothing to draw while the board is put away.
  if (whole.width < 1 || whole.height < 1 || hole.width < 1) return null;
  const screen = Math.max(hole.top + LEAST, innerHeight - scrollY);
  const bottom = Math.min(hole.bottom, screen);
  return {
    width: whole.width,
    height: whole.height,
    insets: {
      // The bar's own border is the chart's upper edge.
      top: 0,
      right: whole.right - hole.right,
      bottom: whole.bottom - bottom,
      left: hole.left - whole.left,
    },
    steelyard: null,
    slips: 'marks',
    foot: Math.max(0, FOOT - (hole.bottom - bottom)),
  };
}
