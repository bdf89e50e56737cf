import type { Layer } from './layers.ts';

/** Where one layer gives way to the next: around the fears at which postures ease and are felt. */
const STRAINING = { from: 0.34, to: 0.5 };
const RISING = { from: 0.56, to: 0.74 };

function share(level: number, { from, to }: { from: number; to: number }): number {
  return Math.max(0, Math.min(1, (level - from) / (to - from)));
}

/** How loud each layer is at a tension in [0, 1]. The power of all three together stays the same. */
export function mixAt(tension: number): Record<Layer, number> {
  const straining = share(tension, STRAINING);
  const rising = share(tension, RISING);
  return {
    calm: Math.sqrt(1 - straining),
    strained: Math.sqrt(straining * (1 - rising)),
    high: Math.sqrt(straining * rising),
  };
}

/** The layer that is heard most. */
export function layerAt(tension: number): Layer {
  const { calm, strained, high } = mixAt(tension);
  if (high > strained) return 'high';
  return strained > calm ? 'strained' : 'calm';
}
