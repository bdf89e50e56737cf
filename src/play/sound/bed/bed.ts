import { levelled } from '../synthesis/level.ts';
import { ring } from '../synthesis/ring.ts';
import { type Samples, silence } from '../synthesis/silence.ts';
import { addDrone, type Drone } from './drone.ts';
import type { Layer } from './layers.ts';
import { addRound, addWater } from './round.ts';

/** Seconds of a loop. */
export const LOOP = 16;

/** All layers stand on D, so that any two of them together are in tune. */
const D = 73.42;

const drone = (ratio: number, level: number, swells: number, from: number): Drone => ({
  frequency: D * ratio,
  level,
  swells,
  from,
});

interface Score {
  drones: Drone[];
  water: { seed: number; cutoff: number; level: number };
  /** Strokes of a clock far off, evenly spaced: how many in a loop, how loud; pairs sound as a heart. */
  strokes: { count: number; level: number; paired: boolean };
  /** At its loudest. */
  peak: number;
}

const SCORES: Record<Layer, Score> = {
  /** Open fifths over still water. */
  calm: {
    drones: [
      drone(1, 0.5, 1, 0),
      drone(1.5, 0.32, 2, 0.3),
      drone(2, 0.36, 1, 0.55),
      drone(3, 0.2, 3, 0.1),
      drone(4, 0.14, 2, 0.75),
      drone(6, 0.06, 1, 0.4),
    ],
    water: { seed: 101, cutoff: 420, level: 1.1 },
    strokes: { count: 0, level: 0, paired: false },
    peak: 0.05,
  },
  /** The fifth gains a minor sixth that leans on it; a clock is heard. */
  strained: {
    drones: [
      drone(1, 0.55, 2, 0),
      drone(2, 0.36, 1, 0.5),
      drone(2.01, 0.2, 1, 0.1),
      drone(3, 0.24, 2, 0.25),
      drone(3.2, 0.15, 3, 0.7),
      drone(4, 0.12, 3, 0.4),
      drone(4.8, 0.07, 2, 0.9),
    ],
    water: { seed: 102, cutoff: 300, level: 1 },
    strokes: { count: 8, level: 0.35, paired: false },
    peak: 0.065,
  },
  /** A second grinds against the ground tone; the clock has become a pulse. */
  high: {
    drones: [
      drone(1, 0.6, 4, 0),
      drone(1.059, 0.3, 2, 0.5),
      drone(2, 0.34, 4, 0.25),
      drone(2.119, 0.26, 3, 0.6),
      drone(3, 0.16, 4, 0.8),
      drone(4.238, 0.1, 5, 0.15),
      drone(5.99, 0.06, 5, 0.35),
    ],
    water: { seed: 103, cutoff: 240, level: 1.3 },
    strokes: { count: 12, level: 0.6, paired: true },
    peak: 0.085,
  },
};

/** A muffled stroke: a clock in the next room. */
function stroke(rate: number, level: number): Samples {
  const sound = silence(0.6, rate);
  ring(
    sound,
    rate,
    0,
    [
      { frequency: D, level, fading: 0.5 },
      { frequency: D * 2.6, level: level * 0.5, fading: 0.25 },
      { frequency: D * 6.3, level: level * 0.16, fading: 0.12 },
    ],
    0.006,
  );
  return sound;
}

/** One layer of the bed, one loop long, at `rate` samples a second. */
export function loopOf(layer: Layer, rate: number): Samples {
  const { drones, water, strokes, peak } = SCORES[layer];
  const loop = silence(LOOP, rate);
  for (const each of drones) addDrone(loop, rate, each);
  addWater(loop, rate, water);
  const strong = stroke(rate, strokes.level);
  const weak = stroke(rate, strokes.level * 0.5);
  for (let number = 0; number < strokes.count; number += 1) {
    const at = (number * LOOP) / strokes.count;
    addRound(loop, rate, strong, at);
    if (strokes.paired) addRound(loop, rate, weak, at + 0.28);
  }
  return levelled(loop, peak);
}
