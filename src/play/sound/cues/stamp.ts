import { bump } from '../synthesis/bump.ts';
import { lowpass } from '../synthesis/filter.ts';
import { noise } from '../synthesis/noise.ts';
import { ring } from '../synthesis/ring.ts';
import { type Samples, silence } from '../synthesis/silence.ts';

/** A seal press: the lever clacks, the die meets paper on an oak table. */
export function stamp(rate: number): Samples {
  const press = silence(0.5, rate);
  const grain = noise(31);
  const paper = lowpass(rate, 900);
  ring(press, rate, 0, [
    { frequency: 620, level: 0.2, fading: 0.05 },
    { frequency: 1730, level: 0.14, fading: 0.04 },
  ]);
  ring(press, rate, 0.07, [
    { frequency: 78, level: 1, fading: 0.26 },
    { frequency: 131, level: 0.8, fading: 0.2 },
    { frequency: 224, level: 0.55, fading: 0.14 },
    { frequency: 388, level: 0.3, fading: 0.1 },
    { frequency: 905, level: 0.12, fading: 0.06 },
  ]);
  for (let at = 0; at < press.length; at += 1) {
    press[at]! += paper(grain()) * 1.1 * bump(at / rate, 0.066, 0.078, 0.17);
  }
  return press;
}
