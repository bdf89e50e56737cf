import { takeSeats } from '../../agents/index.ts';
import {
  begin,
  type Command,
  choosers,
  type Intervention,
  type Move,
  matchOf,
  type Playthrough,
  submit,
  view,
} from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { forecastsAt } from './forecasts.ts';
import { type ClassState, type Pick, placeKey, type Verdict, workOf } from './state.ts';
import { verdictAt } from './verdict.ts';

/** What a rule of the match must allow here: a class asks only for what its views offered. */
function must(playthrough: Playthrough, seat: string, command: Command): Playthrough {
  const next = submit(playthrough, seat, command);
  if (!next.ok) throw new Error(`${seat}: ${JSON.stringify(next.refusal)}`);
  return next.playthrough;
}

/** A match for every table, with the same chances for all, so that only what people do parts them. */
export function openTables(scenario: Scenario, { setup }: ClassState): Playthrough[] {
  const { seats, seed, tension, tables } = setup;
  const settings = { people: seats, seed, tension, switches: {}, led: true as const };
  return Array.from({ length: tables }, () => begin(matchOf(scenario, settings)));
}

/** The person that leads a match from phase to phase: the class's clock does it for the first seat. */
export const proceed = (playthrough: Playthrough): Playthrough =>
  must(playthrough, playthrough.match.settings.people[0]!, { kind: 'proceed' });

/** An event at a table, unless it has happened there already; with moves one that was written on the spot. */
export function injected(
  playthrough: Playthrough,
  event: string,
  moves?: Move[],
): Playthrough | null {
  const next = submit(playthrough, playthrough.match.settings.people[0]!, {
    ...{ kind: 'inject', event },
    ...(moves ? { moves } : {}),
  });
  return next.ok ? next.playthrough : null;
}

/** What the people of a place picked, the most wanted first; equal counts in the order of the names. */
function wantedMoves(state: ClassState, table: number, seat: string): Intervention[] {
  const { picks, rooms } = workOf(state, state.turn);
  const counts = new Map<string, { move: Pick; argument: string; count: number }>();
  const here = Object.values(state.members).filter(
    (each) => each.place === 'in' && each.table === table && each.seat === seat,
  );
  const wanted = [...here.map(({ id }) => picks[id]), rooms[placeKey(table, seat)]?.picks];
  for (const [argument, move] of wanted.flatMap((each) => Object.entries(each ?? {}))) {
    const key = `${argument} ${move}`;
    const known = counts.get(key) ?? { move, argument, count: 0 };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  return [...counts.entries()]
    .sort(([a, { count }], [b, { count: other }]) => other - count || (a < b ? -1 : 1))
    .map(([, { move, argument }]) => ({ move, argument }));
}

/** What each cabinet of a table wants said so far. */
export type Wanted = [seat: string, moves: Intervention[]][];

export const wantedAt = (state: ClassState, table: number): Wanted =>
  state.setup.seats.map((seat) => [seat, wantedMoves(state, table, seat)]);

/** A match in which what is wanted has been said, as often as a seat may speak. */
export function saidAt(playthrough: Playthrough, wanted: Wanted): Playthrough {
  let now = playthrough;
  for (const [seat, moves] of wanted) {
    for (const intervention of moves) {
      if (view(now.match, now.state, seat).interventionsLeft === 0) break;
      const next = submit(now, seat, { kind: 'speak', intervention });
      // A rebuttal may have fallen with its target while others were said: then it is not needed.
      if (next.ok) now = next.playthrough;
    }
  }
  return now;
}

/** The debate of a table, closed: what most of each cabinet wanted is said. */
export const debated = (state: ClassState, playthrough: Playthrough, table: number): Playthrough =>
  proceed(saidAt(playthrough, wantedAt(state, table)));

/** What a government foresees and chooses, said in its match. */
function decide(state: ClassState, playthrough: Playthrough, verdict: Verdict): Playthrough {
  const { table, seat, option, frame, signs, answers } = verdict;
  const foreseen = forecastsAt(state, playthrough, table, seat).reduce(
    (now, forecast) => must(now, seat, { kind: 'foresee', ...forecast }),
    playthrough,
  );
  return must(foreseen, seat, { kind: 'choose', option, frame, signs, answers });
}

/** Every government chooses as its people voted, the agents for the rest, and the world answers. */
export function decided(state: ClassState, playthrough: Playthrough, table: number): Playthrough {
  return state.verdicts
    .filter((each) => each.turn === state.turn && each.table === table)
    .reduce((now, verdict) => decide(state, now, verdict), takeSeats(playthrough));
}

/** How every government of every table decides, before anything of it is done. */
export const verdictsOf = (state: ClassState): Verdict[] =>
  state.tables.flatMap((playthrough, table) =>
    state.setup.seats
      .filter((seat) => choosers(playthrough.match, state.turn).includes(seat))
      .map((seat) => verdictAt(state, playthrough, table, seat)),
  );
