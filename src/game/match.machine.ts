import { assign, setup } from 'xstate';
import { applyAll } from './apply.ts';
import type { Command } from './command.ts';
import { decide } from './decide.ts';
import { choosers } from './match/choose.ts';
import type { Match } from './match/settings.ts';
import { startOf } from './match/start.ts';
import type { MatchState } from './match/state.ts';

type Said<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** A command as the machine hears it: its kind names the event. */
export type Heard = {
  [Kind in Command['kind']]: { type: Kind; seat: string; command: Said<Kind> };
}[Command['kind']];

/** Wraps a command for the machine. */
export function heard(seat: string, command: Command): Heard {
  return { type: command.kind, seat, command } as Heard;
}

/**
 * The phases of a match, as a machine: which command counts when, and where it leads. The numbers
 * change in `decide` and `apply`, which the lab runs without it; a test proves both ways equal.
 */
export const matchMachine = setup({
  types: {
    input: {} as { match: Match; state?: MatchState },
    context: {} as { match: Match; state: MatchState },
    events: {} as Heard,
  },
  guards: {
    granted: ({ context: { match, state }, event }) =>
      decide(match, state, event.seat, event.command).ok,
    last: ({ context: { match, state }, event }) =>
      decide(match, state, event.seat, event.command).ok &&
      choosers(match, state.turn).every((seat) => seat === event.seat || seat in state.choices),
    final: ({ context: { match, state }, event }) =>
      decide(match, state, event.seat, event.command).ok &&
      state.turn === match.scenario.turns.length,
  },
  actions: {
    take: assign(({ context: { match, state }, event }) => {
      const decision = decide(match, state, event.seat, event.command);
      return decision.ok ? { state: applyAll(state, decision.events) } : {};
    }),
  },
}).createMachine({
  id: 'match',
  context: ({ input: { match, state } }) => ({ match, state: state ?? startOf(match) }),
  initial: 'resumed',
  states: {
    /** A match taken up again goes straight to its phase. */
    resumed: {
      always: [
        { guard: ({ context }) => context.state.phase === 'debate', target: 'debate' },
        { guard: ({ context }) => context.state.phase === 'decision', target: 'decision' },
        { guard: ({ context }) => context.state.phase === 'consequence', target: 'consequence' },
        { guard: ({ context }) => context.state.phase === 'over', target: 'over' },
        { target: 'briefing' },
      ],
    },
    briefing: { on: { proceed: { guard: 'granted', actions: 'take', target: 'debate' } } },
    debate: {
      on: {
        speak: { guard: 'granted', actions: 'take' },
        proceed: { guard: 'granted', actions: 'take', target: 'decision' },
      },
    },
    decision: {
      on: {
        foresee: { guard: 'granted', actions: 'take' },
        choose: [
          { guard: 'last', actions: 'take', target: 'consequence' },
          { guard: 'granted', actions: 'take' },
        ],
      },
    },
    consequence: {
      on: {
        proceed: [
          { guard: 'final', actions: 'take', target: 'over' },
          { guard: 'granted', actions: 'take', target: 'briefing' },
        ],
      },
    },
    over: { type: 'final' },
  },
});
