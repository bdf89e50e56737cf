/** Samples of one channel, full scale at 1. */
export type Samples = Float32Array<ArrayBuffer>;

/** An empty sheet to sound on. */
export function silence(seconds: number, rate: number): Samples {
  return new Float32Array(Math.round(seconds * rate));
}
