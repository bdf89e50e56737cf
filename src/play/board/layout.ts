// Where things stand on the canvas. All lengths are CSS pixels from its upper left corner.

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function contains(box: Rectangle, point: { x: number; y: number }): boolean {
  const { x, y, width, height } = box;
  return point.x > x && point.x < x + width && point.y > y && point.y < y + height;
}

export type SteelyardPlace =
  | { x: number; y: number; width: number }
  | { canvas: HTMLCanvasElement; width: number };

export interface BoardLayout {
  width: number;
  height: number;
  /** What panels cover at each side. The chart runs on under them, the wheel keeps clear. */
  insets: { top: number; right: number; bottom: number; left: number };
  /**
   * The steelyard, half as high as wide: on the board, by its upper left corner, or on a canvas
   * that a panel keeps for it.
   */
  steelyard: SteelyardPlace | null;
  /** Options on the canvas: slips with a title, marks alone, or none. By default what fits. */
  slips?: 'cards' | 'marks' | 'none';
  /** What the page's own controls take of the lower edge: the world chart stands above them. */
  foot?: number;
  /** The black and brass scale along the lower edge of a top bar. */
  ladder?: boolean;
}

const SLIP = { gap: 10, height: 58, widest: 190, margin: 14, target: 44 };
/** Narrower than this a free rectangle takes marks instead of slips, and no names of seas. */
export const NARROW = 480;
/** A slip at rest leaves room to rise. */
export const RISE = 12;

export function freeRectangle({ width, height, insets }: BoardLayout): Rectangle {
  return {
    x: insets.left,
    y: insets.top,
    width: Math.max(1, width - insets.left - insets.right),
    height: Math.max(1, height - insets.top - insets.bottom),
  };
}

export function slipKind(layout: BoardLayout): 'cards' | 'marks' | 'none' {
  return layout.slips ?? (freeRectangle(layout).width < NARROW ? 'marks' : 'cards');
}

/** Slips stand in a row along the lower edge, marks in a column at the right one. */
export function slipRectangles(layout: BoardLayout, count: number): Rectangle[] {
  const free = freeRectangle(layout);
  const kind = slipKind(layout);
  if (kind === 'none' || count === 0) return [];
  if (kind === 'marks') {
    const step = Math.max(SLIP.target, Math.min(free.height / count, SLIP.target + 8));
    const top = free.y + (free.height - step * count) / 2;
    return Array.from({ length: count }, (_, n) => ({
      x: free.x + free.width - SLIP.target - 4,
      y: top + n * step + (step - SLIP.target) / 2,
      width: SLIP.target,
      height: SLIP.target,
    }));
  }
  const room = free.width - 2 * SLIP.margin - SLIP.gap * (count - 1);
  const width = Math.floor(Math.min(SLIP.widest, room / count));
  const row = width * count + SLIP.gap * (count - 1);
  return Array.from({ length: count }, (_, n) => ({
    x: Math.round(free.x + (free.width - row) / 2 + n * (width + SLIP.gap)),
    y: free.y + free.height - SLIP.height - SLIP.margin,
    width,
    height: SLIP.height,
  }));
}

/** The part of the free rectangle that is left for the wheel. */
export function wheelRectangle(layout: BoardLayout, options: number): Rectangle {
  const free = freeRectangle(layout);
  if (options === 0) return free;
  const kind = slipKind(layout);
  if (kind === 'cards') return { ...free, height: free.height - SLIP.height - SLIP.margin - RISE };
  return kind === 'marks' ? { ...free, width: free.width - SLIP.target } : free;
}
