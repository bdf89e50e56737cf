import type { Playthrough, PromiseStanding, View } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';

/** How much of a scenario some seats may know by now. */
export interface Cut {
  /** The governments whose cabinets are told. */
  seats: readonly string[];
  /** Whose private notes are told: nobody's if null. */
  desk: string | null;
  /** Whether the options of these seats are told before the world has answered. */
  choices: boolean;
  /** The last turn that has begun, from 1; 0 before the first. */
  turn: number;
  /** Whether the world has answered that turn. */
  answered: boolean;
  /** What each of the seats sees; empty before the match. */
  views: readonly View[];
  calls: readonly string[];
  /** Calls that have been answered: only of those it is told what followed. */
  settled: readonly string[];
  promises: Readonly<Record<string, readonly PromiseStanding[]>>;
  events: readonly string[];
}

/** Before the match: its name and its governments. */
export const beforeMatch = (seats: readonly string[], desk: string | null): Cut => ({
  ...{ seats, desk, choices: true, turn: 0, answered: false, views: [] },
  ...{ calls: [], settled: [], promises: {}, events: [] },
});

const inAll = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())];

/**
 * What some governments know at one table, or at several that are shown beside each other: there
 * one may hear of a call or an event that another does not.
 */
export function cutFor(
  tables: readonly Playthrough[],
  seats: readonly string[],
  views: readonly View[],
  desk: string | null,
  choices: boolean,
): Cut {
  const states = tables.map(({ state }) => state);
  const { turn, phase } = states[0]!;
  const standings: Record<string, PromiseStanding[]> = {};
  for (const [id, standing] of states.flatMap(({ world }) => Object.entries(world.promises))) {
    standings[id] = [...(standings[id] ?? []), standing];
  }
  return {
    seats,
    desk,
    choices,
    turn,
    answered: phase === 'consequence' || phase === 'over',
    views,
    calls: inAll(states.map(({ world, ringing }) => [...Object.keys(world.calls), ...ringing])),
    settled: inAll(states.map(({ world }) => Object.keys(world.calls))),
    promises: standings,
    events: inAll(states.map(({ world }) => Object.keys(world.events))),
  };
}

/** The part of a table whose keys are listed. */
export const only = <Value>(
  table: Readonly<Record<string, Value>>,
  keys: readonly string[],
): Record<string, Value> =>
  Object.fromEntries(Object.entries(table).filter(([key]) => keys.includes(key)));

/** Ids of a table that stand somewhere in what is told. */
export function citedIn(told: unknown, ids: readonly string[]): string[] {
  const text = JSON.stringify(told);
  return ids.filter((id) => text.includes(`"${id}"`));
}

/** The turns that have begun, each with whether its choices are known. */
export const turnsTold = ({ turns }: Scenario, { turn, answered }: Cut) =>
  turns.slice(0, turn).map((each, at) => ({ turn: each, known: at + 1 < turn || answered }));

/** Promises that stand, and those that rest on a joint proposal of a turn that has begun. */
export const promisesTold = (scenario: Scenario, cut: Cut): string[] => [
  ...Object.keys(cut.promises),
  ...turnsTold(scenario, cut).flatMap(({ turn: { proposal } }) => proposal?.promise ?? []),
];
