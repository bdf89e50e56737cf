import type { Samples } from '../synthesis/silence.ts';

/** A tone that swells and ebbs. */
export interface Drone {
  /** Hz; moved to the nearest one that closes the loop. */
  frequency: number;
  level: number;
  /** Swells in one loop, a whole number. */
  swells: number;
  /** Where in its swell it starts, from 0 to 1. */
  from: number;
}

/** Adds a tone whose every cycle and swell ends where the loop does: the seam cannot be heard. */
export function addDrone(into: Samples, rate: number, drone: Drone): void {
  const { frequency, level, swells, from } = drone;
  const cycles = Math.round((frequency * into.length) / rate);
  const tone = wave(cycles, into.length, 0);
  const swell = wave(swells, into.length, from);
  for (let at = 0; at < into.length; at += 1) {
    into[at]! += level * tone() * (0.55 + 0.45 * swell());
  }
}

/** Sine values, each from the two before it; `from` is the phase in turns. */
function wave(cycles: number, length: number, from: number): () => number {
  const turn = (2 * Math.PI * cycles) / length;
  const step = 2 * Math.cos(turn);
  let next = Math.sin(2 * Math.PI * from);
  let before = Math.sin(2 * Math.PI * from - turn);
  return () => {
    const now = next;
    next = step * now - before;
    before = now;
    return now;
  };
}
