import { type Mode, ring } from '../synthesis/ring.ts';
import { type Samples, silence } from '../synthesis/silence.ts';

/** Hz of the strike note, near E3. */
const NOTE = 164;

/** The partials of a minor-third bell, from hum to double octave; pairs a hair apart beat slowly. */
const BELL: readonly Mode[] = [
  { frequency: 0.5, level: 0.5, fading: 4.5 },
  { frequency: 1, level: 0.8, fading: 3.6 },
  { frequency: 1.004, level: 0.5, fading: 3.6 },
  { frequency: 1.19, level: 0.6, fading: 2.8 },
  { frequency: 1.5, level: 0.25, fading: 2 },
  { frequency: 2, level: 0.7, fading: 2.2 },
  { frequency: 2.007, level: 0.35, fading: 2.2 },
  { frequency: 2.52, level: 0.26, fading: 1.6 },
  { frequency: 3.01, level: 0.34, fading: 1.4 },
  { frequency: 4.17, level: 0.2, fading: 1 },
].map((mode) => ({ ...mode, frequency: mode.frequency * NOTE }));

/** A call rings: twice, the second time further away. */
export function lowBell(rate: number): Samples {
  const bell = silence(3.9, rate);
  const softer = BELL.map((mode) => ({ ...mode, level: mode.level * 0.45 }));
  ring(bell, rate, 0, BELL, 0.004);
  ring(bell, rate, 1.25, softer, 0.008);
  return bell;
}
