// Writes every cue and every layer of the bed as a WAV file, to listen to and to measure, and prints
// how loud each is and how well each loop closes: `npx tsx tools/sound.ts FOLDER`. The game itself
// makes them from the same code on the page, when sound is first switched on: it ships no recordings.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loopOf } from '../src/play/sound/bed/bed.ts';
import { LAYERS } from '../src/play/sound/bed/layers.ts';
import { CUES } from '../src/play/sound/cues/cue.ts';
import { soundOf } from '../src/play/sound/cues/cues.ts';
import { loudnessOf, peakOf } from '../src/play/sound/synthesis/level.ts';
import type { Samples } from '../src/play/sound/synthesis/silence.ts';
import { wav } from '../src/play/sound/synthesis/wav.ts';

const RATE = 48_000;
const folder = process.argv[2] ?? 'sound.local';
mkdirSync(folder, { recursive: true });

const decibels = (share: number) => `${(20 * Math.log10(share)).toFixed(1)} dB`;

function keep(name: string, make: () => Samples): void {
  const started = performance.now();
  const samples = make();
  const took = performance.now() - started;
  writeFileSync(join(folder, `${name}.wav`), new Uint8Array(wav(samples, RATE)));
  console.log(
    name.padEnd(12),
    `${(samples.length / RATE).toFixed(2)} s`.padStart(8),
    `peak ${decibels(peakOf(samples))}`.padStart(16),
    `loudness ${decibels(loudnessOf(samples))}`.padStart(20),
    // Beside the loop's own steepest step, the step over its seam is nothing special.
    `seam ${Math.abs(samples[0]! - samples.at(-1)!).toFixed(5)} of ${steepest(samples).toFixed(5)}`,
    `made in ${took.toFixed(0)} ms`.padStart(16),
  );
}

function steepest(samples: Samples): number {
  let step = 0;
  for (let at = 1; at < samples.length; at += 1) {
    step = Math.max(step, Math.abs(samples[at]! - samples[at - 1]!));
  }
  return step;
}

for (const cue of CUES) keep(cue, () => soundOf(cue, RATE));
for (const layer of LAYERS) keep(`bed-${layer}`, () => loopOf(layer, RATE));
