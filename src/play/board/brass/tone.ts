// Brass is lit from the upper left. A tone follows from how far a surface faces the light, so that
// rim, spokes and beam agree with each other wherever they point.
import { mix, type Palette } from '../palette.ts';

const LIGHT = { x: -0.53, y: -0.66, z: 0.53 };
const ACROSS = Math.hypot(LIGHT.x, LIGHT.y);
/** Unit vector on the sheet towards the light. */
export const TOWARDS_LIGHT = { x: LIGHT.x / ACROSS, y: LIGHT.y / ACROSS };

/** `facing` is the cosine between surface and light, -1 to 1. */
export function brassTone(palette: Palette, facing: number): string {
  const { brassLo, brassMid, brassHi } = palette;
  const bright = mix(brassMid, brassHi, 0.42);
  const stops: [at: number, colour: string][] = [
    [-0.6, mix(brassLo, palette.brassEdge, 0.35)],
    [-0.05, brassLo],
    [0.42, brassMid],
    [0.76, bright],
    [0.99, brassHi],
  ];
  if (facing <= stops[0]![0]) return stops[0]![1];
  for (let n = 1; n < stops.length; n += 1) {
    const [from, low] = stops[n - 1]!;
    const [to, high] = stops[n]!;
    if (facing <= to) return mix(low, high, (facing - from) / (to - from));
  }
  return brassHi;
}

/**
 * A round bar seen from above: `across` runs from -1 to 1 over its width, and `side` is the cosine
 * between the direction of +1 on the sheet and the light.
 */
export function barFacing(across: number, side: number): number {
  const flattened = across * 0.92;
  return flattened * side * ACROSS + Math.sqrt(1 - flattened * flattened) * LIGHT.z + 0.07;
}
