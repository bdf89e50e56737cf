/** Lets pass what lies below `cutoff` Hz, 6 dB an octave. */
export function lowpass(rate: number, cutoff: number): (sample: number) => number {
  const share = 1 - Math.exp((-2 * Math.PI * cutoff) / rate);
  let held = 0;
  return (sample) => {
    held += share * (sample - held);
    return held;
  };
}

/** Lets pass a band around a centre in Hz that may move; a higher `quality` is a narrower band. */
export function bandpass(
  rate: number,
  quality: number,
): (sample: number, centre: number) => number {
  let first = 0;
  let second = 0;
  // A state variable filter with trapezoidal integrators: it stays calm while its centre moves.
  return (sample, centre) => {
    const gain = Math.tan((Math.PI * Math.min(centre, rate * 0.45)) / rate);
    const band = (gain * (sample - second) + first) / (1 + gain * (gain + 1 / quality));
    const low = second + gain * band;
    first = 2 * band - first;
    second = low + gain * band;
    return band / quality;
  };
}
