import { ring } from '../synthesis/ring.ts';
import { type Samples, silence } from '../synthesis/silence.ts';

/** One tooth of a brass escapement in a wooden case. */
export function tick(rate: number): Samples {
  const stroke = silence(0.16, rate);
  ring(stroke, rate, 0, [
    { frequency: 410, level: 0.5, fading: 0.07 },
    { frequency: 1280, level: 0.6, fading: 0.05 },
    { frequency: 2710, level: 0.8, fading: 0.04 },
    { frequency: 4360, level: 0.35, fading: 0.025 },
  ]);
  return stroke;
}
