import { recall, remember } from '../shell/memory.ts';
import type { Layer } from './bed/layers.ts';
import { layerAt } from './bed/mix.ts';
import type { Cue } from './cues/cue.ts';
import type { Player } from './player/player.ts';

/** What was just heard, for those who do not hear it. */
interface Caption {
  /** Rises with every caption. */
  number: number;
  of: Cue | Layer;
}

export interface SoundState {
  on: boolean;
  /** Whether captions are wanted; they are shown while sound is on. */
  captions: boolean;
  /** The latest, oldest first. */
  heard: readonly Caption[];
  /** Sound was wanted and could not be loaded. */
  failed: boolean;
}

export interface Sound {
  readonly state: SoundState;
  /** Calls back after every change of the state; gives the way to stop that. */
  subscribe(changed: () => void): () => void;
  switch(on: boolean): Promise<void>;
  caption(wanted: boolean): void;
  cue(name: Cue): void;
  /** The stronger of the two fears, in [0, 1]. */
  tension(level: number): void;
}

/** Milliseconds that a caption stays. */
const READ = 4500;
/** More would be a list to read, not a caption. */
const LINES = 2;

/** Sound is off until asked for; `open` is called when it is first switched on. */
export function createSound(open: () => Promise<Player>): Sound {
  const listeners = new Set<() => void>();
  let state: SoundState = {
    on: recall('sound') === 'on',
    captions: recall('captions') !== 'off',
    heard: [],
    failed: false,
  };
  let opening: Promise<Player | null> | undefined;
  let player: Player | null = null;
  let tension: number | null = null;
  let number = 0;

  const change = (changed: Partial<SoundState>) => {
    state = { ...state, ...changed };
    for (const listener of listeners) listener();
  };

  const tell = (of: Caption['of']) => {
    number += 1;
    const told = { number, of };
    change({ heard: [...state.heard, told].slice(-LINES) });
    setTimeout(() => change({ heard: state.heard.filter((each) => each !== told) }), READ);
  };

  const attend = async () => {
    opening ??= open().catch(() => null);
    player = await opening;
    if (!player) {
      opening = undefined;
      change({ on: false, failed: true });
      return;
    }
    if (tension !== null) player.tension(tension);
    player.switch(state.on);
  };
  if (state.on) void attend();

  return {
    get state() {
      return state;
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    async switch(on) {
      change({ on, failed: false, heard: [] });
      remember('sound', on ? 'on' : 'off');
      if (on || opening) await attend();
    },
    caption(wanted) {
      change({ captions: wanted });
      remember('captions', wanted ? 'on' : 'off');
    },
    cue(name) {
      if (!state.on) return;
      player?.cue(name);
      tell(name);
    },
    tension(level) {
      const before = tension === null ? null : layerAt(tension);
      tension = level;
      player?.tension(level);
      if (state.on && layerAt(level) !== before) tell(layerAt(level));
    },
  };
}
