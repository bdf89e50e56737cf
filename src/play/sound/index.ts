/** Sound: off until asked for, and told in words. The door of this folder. */
export { CaptionSwitch } from './CaptionSwitch.tsx';
export type { Cue } from './cues/cue.ts';
export { SoundCaption } from './SoundCaption.tsx';
export { SoundSwitch } from './SoundSwitch.tsx';
export { useSound } from './use-sound.ts';
