import { applyAll } from './apply.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import type { MatchEvent } from './match/event.ts';
import type { Refusal } from './match/refusal.ts';
import type { Match } from './match/settings.ts';
import { startOf } from './match/start.ts';
import type { MatchState } from './match/state.ts';
import { hashOf, type MatchRecord, RULES_VERSION, scenarioHash } from './record.ts';

/** A match together with all that was said in it so far. */
export interface Playthrough {
  match: Match;
  state: MatchState;
  steps: Step[];
}

/** One command, what it brought, and the state that it left. */
export interface Step {
  seat: string;
  turn: number;
  command: Command;
  events: MatchEvent[];
  state: MatchState;
}

export function begin(match: Match): Playthrough {
  return { match, state: startOf(match), steps: [] };
}

/** The playthrough after a command, or why it was refused. */
export function submit(
  { match, state, steps }: Playthrough,
  seat: string,
  command: Command,
): { ok: true; playthrough: Playthrough } | { ok: false; refusal: Refusal } {
  const decision = decide(match, state, seat, command);
  if (!decision.ok) return decision;
  const { events } = decision;
  const after = applyAll(state, events);
  const step: Step = { seat, turn: state.turn, command, events, state: after };
  return { ok: true, playthrough: { match, state: after, steps: [...steps, step] } };
}

/**
 * One step back, as far as the start of the turn. What the world has answered stays answered:
 * its draws have been seen. Null if there is nothing to take back.
 */
export function undo({ match, state, steps }: Playthrough): Playthrough | null {
  const last = steps.at(-1);
  const answered = last?.events.some(({ kind }) => kind === 'answered' || kind === 'ended');
  if (!last || answered || last.turn !== state.turn) return null;
  const kept = steps.slice(0, -1);
  return { match, state: kept.at(-1)?.state ?? startOf(match), steps: kept };
}

/** What is kept of a playthrough: its settings and every command. */
export function recordOf({ match, state, steps }: Playthrough): MatchRecord {
  const answered = steps.filter(({ events }) => events.some(({ kind }) => kind === 'answered'));
  return {
    kind: 'hub-and-spokes-record',
    rules: RULES_VERSION,
    scenario: { id: match.scenario.id, hash: scenarioHash(match.scenario) },
    settings: match.settings,
    commands: steps.map(({ seat, command }) => ({ seat, command })),
    marks: answered.map((step) => hashOf(step.state)),
    hash: hashOf(state),
  };
}
