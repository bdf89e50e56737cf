import { lowpass } from '../synthesis/filter.ts';
import { noise } from '../synthesis/noise.ts';
import type { Samples } from '../synthesis/silence.ts';

/** Adds a sound at `at` seconds; what runs over the end of the loop goes on at its start. */
export function addRound(into: Samples, rate: number, sound: Samples, at: number): void {
  const start = Math.round(at * rate);
  for (let step = 0; step < sound.length; step += 1) {
    into[(start + step) % into.length]! += sound[step]!;
  }
}

/** Adds dull noise that swells once a loop, like water far off. */
export function addWater(
  into: Samples,
  rate: number,
  { seed, cutoff, level }: { seed: number; cutoff: number; level: number },
): void {
  const dull = lowpass(rate, cutoff);
  const duller = lowpass(rate, cutoff);
  const { length } = into;
  // The same noise goes round twice: by the second time the filters come out as they went in.
  for (const lap of ['settle', 'sound']) {
    const grain = noise(seed);
    for (let at = 0; at < length; at += 1) {
      const water = duller(dull(grain()));
      if (lap === 'settle') continue;
      into[at]! += water * level * (0.6 - 0.4 * Math.cos((2 * Math.PI * at) / length));
    }
  }
}
