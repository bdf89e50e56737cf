import { type Mode, ring } from '../synthesis/ring.ts';
import { type Samples, silence } from '../synthesis/silence.ts';

/** D3, A3, D4, E4, A4: neither major nor minor, for the debrief neither praises nor blames. */
const NOTES = [146.83, 220, 293.66, 329.63, 440];
const HARMONICS = [1, 0.42, 0.2, 0.11, 0.05, 0.03];
/** Seconds between two notes: the chord is rolled from below. */
const ROLL = 0.085;

/** A felted string: the higher a harmonic, the sooner it is gone; stiffness stretches it a little. */
function string(note: number, level: number): Mode[] {
  return HARMONICS.map((share, at) => {
    const harmonic = at + 1;
    return {
      frequency: note * harmonic * Math.sqrt(1 + 0.0004 * harmonic * harmonic),
      level: share * level,
      fading: 5.2 / (1 + 0.7 * at),
    };
  });
}

export function softChord(rate: number): Samples {
  const chord = silence(4.4, rate);
  for (const [place, note] of NOTES.entries()) {
    ring(chord, rate, place * ROLL, string(note, 1 - 0.13 * place), 0.018);
  }
  return chord;
}
