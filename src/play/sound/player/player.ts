import { type Howl, Howler } from 'howler';
import { LAYERS, type Layer } from '../bed/layers.ts';
import { mixAt } from '../bed/mix.ts';
import type { Cue } from '../cues/cue.ts';
import { howl } from './howl.ts';
import { record } from './recording.ts';

/** What is heard of the page. */
export interface Player {
  cue(name: Cue): void;
  /** In [0, 1]: the bed cross-fades to it. */
  tension(level: number): void;
  switch(on: boolean): void;
}

/** Milliseconds: so slow that nobody hears a layer come. */
const CROSS_FADE = 4000;
/** Quick, but no click. */
const HUSH = 300;

/** Opens the sound device; the sounds follow one by one, from a worker. */
export function createPlayer(): Player {
  // Asked for its volume, howler makes its audio context.
  Howler.volume(1);
  // The context is put to rest below, where it is also woken up.
  Howler.autoSuspend = false;
  const sounds = new Map<Cue | Layer, Howl>();
  let on = true;
  let mix = mixAt(0);
  let resting: ReturnType<typeof setTimeout> | undefined;
  const heard = () => on && !document.hidden;

  const blend = (milliseconds: number) => {
    // All loops start together once the last is there, so that their strokes keep step.
    if (!LAYERS.every((layer) => sounds.has(layer))) return;
    for (const layer of LAYERS) {
      const loop = sounds.get(layer)!;
      if (!loop.playing()) loop.play();
      loop.fade(loop.volume(), heard() ? mix[layer] : 0, milliseconds);
    }
  };

  const attend = () => {
    clearTimeout(resting);
    if (heard()) void Howler.ctx.resume();
    else resting = setTimeout(() => void Howler.ctx.suspend(), HUSH * 2);
    blend(heard() ? CROSS_FADE / 2 : HUSH);
  };
  document.addEventListener('visibilitychange', attend);

  // At the rate of the device: a browser that converts a loop leaves a click at its seam.
  record(Howler.ctx.sampleRate, async ({ of, file }) => {
    const isLayer = LAYERS.some((layer) => layer === of);
    const sound = await howl(file, isLayer);
    if (!sound) return;
    sounds.set(of, sound);
    if (isLayer) blend(CROSS_FADE);
  });

  return {
    cue(name) {
      if (heard()) sounds.get(name)?.play();
    },
    tension(level) {
      mix = mixAt(level);
      if (heard()) blend(CROSS_FADE);
    },
    switch(next) {
      on = next;
      attend();
    },
  };
}
