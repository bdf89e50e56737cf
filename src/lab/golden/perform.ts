import { beginAt, takeSeats } from '../../agents/index.ts';
import { type Command, matchOf, type Playthrough, type Refusal, submit } from '../../game/index.ts';
import type { Scenario } from '../../scenario/format/scenario.ts';
import type { Script } from './script.ts';

/** Why a script goes no further. */
export type Halt =
  | { code: 'no-seat'; seat: string }
  | { code: 'no-turn'; turn: string }
  | { code: 'refused'; command: Command; refusal: Refusal }
  /** An agent, or history, could not go on: nothing was open to it. */
  | { code: 'stuck'; said: string };

/** How far a script went. */
export interface Performance {
  /** How it began; null where it could not begin. */
  start: Playthrough | null;
  now: Playthrough | null;
  /** How many of the commands were granted. */
  done: number;
  halt: Halt | null;
}

const PROCEED: Command = { kind: 'proceed' };

/** From the briefing into the debate; from everything else nowhere. */
function intoDebate(now: Playthrough, seat: string): Playthrough {
  if (now.state.phase !== 'briefing') return now;
  const next = submit(now, seat, PROCEED);
  return next.ok ? next.playthrough : now;
}

/** The debate closed and the agents seated: what the person sees when it is asked to choose. */
export function atDecision(now: Playthrough, seat: string): Playthrough {
  if (now.state.phase !== 'debate') return now;
  const next = submit(now, seat, PROCEED);
  return next.ok ? takeSeats(next.playthrough) : now;
}

const IN_DECISION: readonly Command['kind'][] = ['choose', 'foresee'];

/** The playthrough after one command of the person. Throws where an agent has nothing open. */
export function say(
  now: Playthrough,
  seat: string,
  command: Command,
): { ok: true; playthrough: Playthrough } | { ok: false; refusal: Refusal } {
  const ready = IN_DECISION.includes(command.kind) ? atDecision(now, seat) : now;
  const next = submit(ready, seat, command);
  return next.ok ? { ok: true, playthrough: intoDebate(next.playthrough, seat) } : next;
}

function beginning(scenario: Scenario, script: Script): Playthrough | Halt {
  const { seat, seed, tension, agents, begins, altered } = script;
  if (!Object.hasOwn(scenario.seats, seat) || !scenario.seats[seat]!.playable) {
    return { code: 'no-seat', seat };
  }
  const at = scenario.turns.findIndex(({ id }) => id === begins);
  if (at < 0) return { code: 'no-turn', turn: begins };
  const others = Object.keys(agents).length > 0 ? { agents } : {};
  const match = matchOf(scenario, { people: [seat], seed, tension, switches: {}, ...others });
  return intoDebate(beginAt(match, at + 1, altered), seat);
}

/** What an agent that has nothing open throws is a result here: half of a scenario may be like that. */
function stuck(error: unknown): Halt {
  return { code: 'stuck', said: error instanceof Error ? error.message : String(error) };
}

/**
 * Plays a script as far as it goes. Whatever the scenario is, it never throws. `from`: how far the same
 * beginning and the same first commands went in the same scenario.
 */
export function perform(scenario: Scenario, script: Script, from?: Performance): Performance {
  let { start, now, done } = from ?? { start: null, now: null, done: 0 };
  try {
    if (!start || !now) {
      const begun = beginning(scenario, script);
      if ('code' in begun) return { start, now, done, halt: begun };
      start = begun;
      now = begun;
    }
    for (const command of script.commands.slice(done)) {
      const next = say(now, script.seat, command);
      if (!next.ok) {
        return { start, now, done, halt: { code: 'refused', command, refusal: next.refusal } };
      }
      now = next.playthrough;
      done += 1;
    }
    return { start, now, done, halt: null };
  } catch (error) {
    return { start, now, done, halt: stuck(error) };
  }
}
