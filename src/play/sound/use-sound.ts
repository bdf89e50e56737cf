import { useSyncExternalStore } from 'react';
import { awake } from './player/awake.ts';
import { createSound, type Sound, type SoundState } from './sound.ts';

/** The sound of this page: howler and the sounds load when it is first switched on. */
const sound: Sound = createSound(async () => {
  const [{ createPlayer }] = await Promise.all([import('./player/player.ts'), awake()]);
  return createPlayer();
});

/** The sound of this page; who reads its state is drawn anew when that changes. */
export function useSound(): Sound & { state: SoundState } {
  useSyncExternalStore(sound.subscribe, () => sound.state);
  return sound;
}
