import { matchOf } from '../game/index.ts';
import { STRATEGIES } from '../scenario/format/gauges.ts';
import type { Scenario } from '../scenario/format/scenario.ts';
import { courseOf } from './course.ts';
import { addDoors, type Doors, joinDoors } from './doors.ts';
import { type Duels, joinDuels } from './duel.ts';
import { type Favours, joinFavours } from './favour.ts';
import { LINES } from './lines.ts';
import { type Plan, settingsAt } from './plan.ts';
import { addSwaps } from './swaps.ts';
import { addVoices, joinVoices, type Voices } from './voices.ts';

/** What is found by looking closely at some matches. Plain data: it travels between threads. */
export interface Probe {
  /** How many matches were looked at; every swap of an option is a further one. */
  matches: number;
  duels: Duels;
  favours: Favours;
  voices: Voices;
  doors: Doors;
}

/** The lines whose matches are looked at: between them they go everywhere. */
const PROBED: readonly string[] = [...STRATEGIES, 'wanderer'];

/** A probed match costs about twenty others, so only so many seeds are probed, however many are played. */
export const PROBED_SEEDS = 12;

export const emptyProbe = (): Probe => ({
  matches: 0,
  duels: {},
  favours: {},
  voices: {},
  doors: {},
});

/** Looks closely at the matches of one seed. */
export function probeSeed(scenario: Scenario, plan: Plan, at: number): Probe {
  const probe = emptyProbe();
  for (const line of PROBED) {
    const course = courseOf(matchOf(scenario, settingsAt(plan, at)), LINES[line]!);
    probe.matches += 1;
    addSwaps(probe, course);
    addVoices(probe.voices, course);
    addDoors(probe.doors, course);
  }
  return probe;
}

export function joinProbe(probe: Probe, other: Probe): void {
  probe.matches += other.matches;
  joinDuels(probe.duels, other.duels);
  joinFavours(probe.favours, other.favours);
  joinVoices(probe.voices, other.voices);
  joinDoors(probe.doors, other.doors);
}
