import { loopOf } from '../bed/bed.ts';
import { LAYERS } from '../bed/layers.ts';
import { CUES } from '../cues/cue.ts';
import { soundOf } from '../cues/cues.ts';
import type { Samples } from '../synthesis/silence.ts';
import { wav } from '../synthesis/wav.ts';
import type { Recording } from './recording.ts';

// A second of arithmetic on a phone: beside the page, never in its way. Cues come first, they are wanted first.
addEventListener('message', ({ data: rate }: MessageEvent<number>) => {
  const keep = (of: Recording['of'], samples: Samples) => {
    const file = wav(samples, rate);
    postMessage({ of, file } satisfies Recording, { transfer: [file] });
  };
  for (const cue of CUES) keep(cue, soundOf(cue, rate));
  for (const layer of LAYERS) keep(layer, loopOf(layer, rate));
});
