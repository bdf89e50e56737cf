import { bump } from '../synthesis/bump.ts';
import { bandpass, lowpass } from '../synthesis/filter.ts';
import { noise } from '../synthesis/noise.ts';
import { type Samples, silence } from '../synthesis/silence.ts';

/** A heavy sheet is lifted, bends, and comes to lie. */
export function pageTurn(rate: number): Samples {
  const sheet = silence(0.75, rate);
  const grain = noise(11);
  const flutter = noise(12);
  const band = bandpass(rate, 1.1);
  const slow = lowpass(rate, 55);
  const board = lowpass(rate, 190);
  for (let at = 0; at < sheet.length; at += 1) {
    const time = at / rate;
    const lift = bump(time, 0, 0.13, 0.36);
    const fall = bump(time, 0.26, 0.47, 0.6);
    const landing = bump(time, 0.52, 0.545, 0.68);
    // Fibres let go one by one: the sheet crackles rather than hisses.
    const fibres = 0.35 + Math.abs(slow(flutter())) * 9;
    const rustle = band(grain(), 1300 + 3100 * lift + 900 * fall);
    sheet[at] = rustle * fibres * (0.8 * lift + 0.55 * fall) + board(grain()) * landing * 2.2;
  }
  return sheet;
}
