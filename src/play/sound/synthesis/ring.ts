import type { Samples } from './silence.ts';

/** One way in which a struck body swings. Wood has few that die at once, a bell many that last. */
export interface Mode {
  /** Hz. */
  frequency: number;
  level: number;
  /** Seconds until it is a thousandth of itself (60 dB down). */
  fading: number;
}

/** A stroke at `at` seconds. `softness`: seconds until it is fully there; felt is soft, a die is not. */
export function ring(
  into: Samples,
  rate: number,
  at: number,
  modes: readonly Mode[],
  softness = 0.0005,
): void {
  const start = Math.round(at * rate);
  const rise = Math.max(1, softness * rate);
  for (const { frequency, level, fading } of modes) {
    const turn = (2 * Math.PI * frequency) / rate;
    const loss = 0.001 ** (1 / (fading * rate));
    // A fading sine needs only its last two values: far cheaper than Math.sin for every sample.
    const last = 2 * loss * Math.cos(turn);
    const beforeLast = loss * loss;
    let now = 0;
    let before = -Math.sin(turn) / loss;
    for (let at = start; at < into.length; at += 1) {
      into[at]! += now * level * Math.min(1, (at - start) / rise);
      [now, before] = [last * now - beforeLast * before, now];
    }
  }
}
