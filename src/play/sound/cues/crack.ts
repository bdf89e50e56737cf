import { bump } from '../synthesis/bump.ts';
import { noise } from '../synthesis/noise.ts';
import { ring } from '../synthesis/ring.ts';
import { type Samples, silence } from '../synthesis/silence.ts';

/** Seconds and strengths: a fissure runs, waits, and runs on. */
const STEPS = [
  { at: 0, strength: 0.55 },
  { at: 0.021, strength: 0.3 },
  { at: 0.063, strength: 1 },
  { at: 0.081, strength: 0.45 },
  { at: 0.172, strength: 0.28 },
];

/** Cast metal gives way. */
export function crack(rate: number): Samples {
  const metal = silence(0.55, rate);
  const grain = noise(51);
  for (const { at, strength } of STEPS) {
    const place = 1 + 0.12 * grain();
    ring(metal, rate, at, [
      { frequency: 118 * place, level: 0.7 * strength, fading: 0.22 },
      { frequency: 643 * place, level: 0.5 * strength, fading: 0.12 },
      { frequency: 1571 * place, level: 0.5 * strength, fading: 0.08 },
      { frequency: 2893 * place, level: 0.4 * strength, fading: 0.05 },
      { frequency: 4717 * place, level: 0.25 * strength, fading: 0.03 },
    ]);
    const from = Math.round(at * rate);
    const to = Math.min(metal.length, from + Math.round(0.012 * rate));
    for (let sample = from; sample < to; sample += 1) {
      metal[sample]! +=
        grain() * 0.6 * strength * bump(sample, from - 1, from + 0.1 * (to - from), to);
    }
  }
  return metal;
}
