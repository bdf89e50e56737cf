import type { BoardLayout } from '../../board/index.ts';

/** Height of the button under which the board is told in words, in the lower left corner. */
const FOOT = 36;

/** Where the board lies and what of it is free: the host is the canvas, its window the hole between the panels. */
export function layoutOf(host: HTMLElement): BoardLayout | null {
  const whole = host.getBoundingClientRect();
  const hole = host.closest('[data-window]')!.getBoundingClientRect();
  // Nothing to draw while the board is put away.
  if (whole.width < 1 || whole.height < 1 || hole.width < 1) return null;
  return {
    width: whole.width,
    height: whole.height,
    insets: {
      // The bar's own border is the chart's upper edge.
      top: 0,
      right: whole.right - hole.right,
      bottom: whole.bottom - hole.bottom,
      left: hole.left - whole.left,
    },
    steelyard: null,
    slips: 'marks',
    foot: FOOT,
  };
}
