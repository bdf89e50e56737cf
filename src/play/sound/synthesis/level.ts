import type { Samples } from './silence.ts';

export function peakOf(samples: Samples): number {
  let peak = 0;
  for (const sample of samples) peak = Math.max(peak, Math.abs(sample));
  return peak;
}

/** Root of the mean square: how loud it is on the whole. */
export function loudnessOf(samples: Samples): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return Math.sqrt(sum / samples.length);
}

/** As loud as `peak` at its loudest. */
export function levelled(samples: Samples, peak: number): Samples {
  const gain = peak / peakOf(samples);
  return samples.map((sample) => sample * gain);
}

/** Silence at the very end: a sound that is cut off clicks. */
export function faded(samples: Samples, rate: number, seconds: number): Samples {
  const from = samples.length - seconds * rate;
  return samples.map((sample, at) =>
    at < from ? sample : sample * ((samples.length - 1 - at) / (seconds * rate)),
  );
}
