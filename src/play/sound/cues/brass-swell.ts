import { bump } from '../synthesis/bump.ts';
import { type Samples, silence } from '../synthesis/silence.ts';

/** D3 and A3 and, faintly, D4: an open fifth, which takes no side. */
const HORNS = [
  { frequency: 146.83, level: 1 },
  { frequency: 147.21, level: 0.7 },
  { frequency: 220, level: 0.75 },
  { frequency: 293.66, level: 0.3 },
];
const HARMONICS = 9;

/** Horns behind a door: the louder a horn, the brighter, as far as its higher harmonics open. */
export function brassSwell(rate: number): Samples {
  const swell = silence(2.6, rate);
  for (const { frequency, level } of HORNS) {
    for (let at = 0; at < swell.length; at += 1) {
      const time = at / rate;
      const breath = bump(time, 0, 1.05, 2.6);
      const turn = 2 * Math.PI * frequency * time;
      let loudness = level * breath;
      for (let harmonic = 1; harmonic <= HARMONICS; harmonic += 1) {
        swell[at]! += loudness * Math.sin(turn * harmonic);
        loudness *= 0.66 * breath;
      }
    }
  }
  return swell;
}
