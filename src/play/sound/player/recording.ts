import { LAYERS, type Layer } from '../bed/layers.ts';
import { CUES, type Cue } from '../cues/cue.ts';

/** A sound as the worker hands it over: a WAV file. */
export interface Recording {
  of: Cue | Layer;
  file: ArrayBuffer;
}

const ALL = CUES.length + LAYERS.length;

/** Has every sound made at `rate` samples a second; each is handed on as soon as it is there. */
export function record(rate: number, kept: (recording: Recording) => void): void {
  const worker = new Worker(new URL('./synthesis.worker.ts', import.meta.url), { type: 'module' });
  let count = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<Recording>) => {
    kept(data);
    count += 1;
    if (count === ALL) worker.terminate();
  });
  worker.postMessage(rate);
}
