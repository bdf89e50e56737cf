import type { Strategy } from '../../../scenario/format/gauges.ts';

/**
 * The three marks on a grid of 24, filled with one colour. A spoke with one large and one small end: the tie is
 * unequal. A keystone between two stones, without a disc: no hub. Three equals on an arc, the hub one among them.
 */
export const MARK_PATHS: Record<Strategy, readonly string[]> = {
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

function disc(x: number, y: number, r: number): string {
  return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}
