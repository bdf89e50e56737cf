import type { Scenario } from '../format/scenario.ts';
import { impactsOf, turnsNamed } from './impacts.ts';
import { turnsGiven } from './promise-turns.ts';

/** The first turn at whose end something may have come, by name; Infinity if it never can. */
type First = ReadonlyMap<string, number>;

export interface Beginnings {
  calls: First;
  events: First;
  promises: First;
  /** What may be written on each flag, and from when. */
  flags: ReadonlyMap<string, { turn: number; to: number }[]>;
}

const firstOf = (entries: object, turns: (name: string) => readonly number[]): First =>
  new Map(Object.keys(entries).map((name) => [name, Math.min(...turns(name))]));

/** Asked once for a scenario: its conditions are many. */
export function beginningsIn(scenario: Scenario): Beginnings {
  const { calls, events, promises } = scenario;
  const flags = new Map<string, { turn: number; to: number }[]>();
  for (const { impact, turns } of impactsOf(scenario)) {
    for (const [name, to] of Object.entries(impact.flags)) {
      const writings = flags.get(name) ?? [];
      writings.push({ turn: Math.min(...turns), to });
      flags.set(name, writings);
    }
  }
  return {
    calls: firstOf(calls, (name) => turnsNamed(scenario, calls[name]!.turns)),
    events: firstOf(events, (name) => turnsNamed(scenario, events[name]!.turns)),
    promises: firstOf(promises, (name) => turnsGiven(scenario, name)),
    flags,
  };
}
