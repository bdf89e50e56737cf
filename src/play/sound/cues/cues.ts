import { faded, levelled } from '../synthesis/level.ts';
import { inRoom } from '../synthesis/room.ts';
import type { Samples } from '../synthesis/silence.ts';
import { brassSwell } from './brass-swell.ts';
import { crack } from './crack.ts';
import type { Cue } from './cue.ts';
import { lowBell } from './low-bell.ts';
import { pageTurn } from './page-turn.ts';
import { softChord } from './soft-chord.ts';
import { stamp } from './stamp.ts';
import { tick } from './tick.ts';

interface Score {
  sound: (rate: number) => Samples;
  /** At its loudest; two cues and the bed together stay below 1. */
  peak: number;
  /** How much of it comes back from the room, and for how many seconds. */
  wet: number;
  tail: number;
}

const SCORES: Record<Cue, Score> = {
  pageTurn: { sound: pageTurn, peak: 0.2, wet: 0.2, tail: 0.35 },
  tick: { sound: tick, peak: 0.14, wet: 0.3, tail: 0.25 },
  stamp: { sound: stamp, peak: 0.42, wet: 0.3, tail: 0.5 },
  brassSwell: { sound: brassSwell, peak: 0.26, wet: 0.5, tail: 1.2 },
  crack: { sound: crack, peak: 0.3, wet: 0.35, tail: 0.6 },
  lowBell: { sound: lowBell, peak: 0.34, wet: 0.4, tail: 1.4 },
  softChord: { sound: softChord, peak: 0.3, wet: 0.45, tail: 1.4 },
};

/** A cue at `rate` samples a second, in its room, ready to be heard. */
export function soundOf(cue: Cue, rate: number): Samples {
  const { sound, peak, wet, tail } = SCORES[cue];
  return faded(levelled(inRoom(sound(rate), rate, wet, tail), peak), rate, 0.15);
}
