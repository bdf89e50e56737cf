import { AGENTS, playOut } from '../../agents/index.ts';
import { hashOf, leadSeat, type Playthrough, type Settings } from '../../game/index.ts';
import { STRATEGIES, type Strategy } from '../../scenario/format/gauges.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import { type Halt, perform } from './perform.ts';
import type { Script } from './script.ts';
import { type GoldenTurn, turnOf } from './turn.ts';

export type GoldenLine = 'historical' | Strategy;

export const GOLDEN_LINES: readonly GoldenLine[] = ['historical', ...STRATEGIES];

/** What a golden playthrough plays: one line in every turn, or what an author once played. */
export type Played = { line: GoldenLine; seed: number } | ({ line: 'played' } & Script);

/** What came of it, as text can hold it: a later reader sees in which turn it differs, and in what. */
export interface Golden {
  turns: GoldenTurn[];
  ending: string | null;
  /** Fingerprint of the last state: it guards what is not written out. */
  hash: string;
}

/** What came of a match, as its seat would tell it. */
export function goldenOf({ match, state, steps }: Playthrough, seat: string): Golden {
  const turns = steps.flatMap(({ events }) =>
    events.flatMap((event) =>
      event.kind === 'answered' ? [turnOf(match.scenario, seat, event)] : [],
    ),
  );
  return { turns, ending: state.ending, hash: hashOf(state) };
}

/** History with every seat as it was, and the pure lines against agents that reason. */
function lineOf(scenario: Scenario, line: GoldenLine, seed: number): Golden {
  const lead = leadSeat(scenario);
  const seats = line === 'historical' ? Object.keys(scenario.seats) : [lead];
  const agents = Object.fromEntries(seats.map((seat) => [seat, AGENTS[line]!]));
  const settings: Settings = { people: [lead], seed, tension: 'tense', switches: {} };
  return goldenOf(playOut(scenario, settings, agents), lead);
}

export type GoldenPlayed = { ok: true; golden: Golden } | { ok: false; halt: Halt; turn: number };

/** Plays a golden playthrough on a scenario. Whatever the scenario is, it never throws. */
export function playGolden(scenario: Scenario, played: Played): GoldenPlayed {
  if (played.line !== 'played') {
    try {
      return { ok: true, golden: lineOf(scenario, played.line, played.seed) };
    } catch (error) {
      const said = error instanceof Error ? error.message : String(error);
      return { ok: false, halt: { code: 'stuck', said }, turn: 0 };
    }
  }
  const { now, halt } = perform(scenario, played);
  if (halt || !now) {
    return { ok: false, halt: halt!, turn: now?.state.turn ?? 0 };
  }
  return { ok: true, golden: goldenOf(now, played.seat) };
}

/** A golden playthrough as the data of its file. */
export function goldenFile(scenario: Scenario, played: Played, golden: Golden) {
  if (played.line !== 'played') return { scenario: scenario.id, ...played, ...golden };
  const { line, seat, seed, tension, agents, begins, altered, commands } = played;
  const script = { line, seat, seed, tension, agents, begins, altered, commands };
  return { scenario: scenario.id, ...script, ...golden };
}
