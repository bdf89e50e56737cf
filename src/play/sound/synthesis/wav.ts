import type { Samples } from './silence.ts';

const HEADER = 44;
const BYTES = 2;

/** One channel as a WAV file of 16 bits: every browser reads it, and nothing is lost or guessed. */
export function wav(samples: Samples, rate: number): ArrayBuffer {
  const size = samples.length * BYTES;
  const file = new DataView(new ArrayBuffer(HEADER + size));
  const letters = (at: number, text: string) => {
    for (const [place, letter] of [...text].entries()) {
      file.setUint8(at + place, letter.charCodeAt(0));
    }
  };
  letters(0, 'RIFF');
  file.setUint32(4, HEADER - 8 + size, true);
  letters(8, 'WAVEfmt ');
  file.setUint32(16, 16, true); // length of the description that follows
  file.setUint16(20, 1, true); // plain samples
  file.setUint16(22, 1, true); // channels
  file.setUint32(24, rate, true);
  file.setUint32(28, rate * BYTES, true); // bytes a second
  file.setUint16(32, BYTES, true);
  file.setUint16(34, BYTES * 8, true);
  letters(36, 'data');
  file.setUint32(40, size, true);
  for (const [at, sample] of samples.entries()) {
    file.setInt16(HEADER + at * BYTES, Math.round(sample * 0x7fff), true);
  }
  return file.buffer;
}
