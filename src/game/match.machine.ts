import { assign, setup } from 'xstate';
import type { Command } from './command.ts';
import { choosers } from './match/choose.ts';
import { type Playthrough, submit, undo } from './playthrough.ts';

type Said<Kind extends Command['kind']> = Extract<Command, { kind: Kind }>;

/** A command as the machine hears it: its kind names the event. */
type Heard = {
  [Kind in Command['kind']]: { type: Kind; seat: string; command: Said<Kind> };
}[Command['kind']];

/** Wraps a command for the machine. */
export function heard(seat: string, command: Command): Heard {
  return { type: command.kind, seat, command } as Heard;
}

interface Context {
  playthrough: Playthrough;
}

const granted = ({ context, event }: { context: Context; event: Heard }): boolean =>
  submit(context.playthrough, event.seat, event.command).ok;

/**
 * The phases of a match, as a machine: which command counts when, and where it leads. The numbers
 * change in `decide` and `apply`, which the lab runs without it; a test proves both ways equal.
 */
export const matchMachine = setup({
  types: {
    input: {} as Context,
    context: {} as Context,
    events: {} as Heard | { type: 'takeBack' },
  },
  guards: {
    granted: ({ context, event }) => event.type !== 'takeBack' && granted({ context, event }),
    everyoneElseHasChosen: ({ context, event }) => {
      if (event.type === 'takeBack' || !granted({ context, event })) return false;
      const { match, state } = context.playthrough;
      return choosers(match, state.turn).every(
        (seat) => seat === event.seat || seat in state.choices,
      );
    },
    lastTurn: ({ context: { playthrough } }) =>
      playthrough.state.turn === playthrough.match.scenario.turns.length,
    canTakeBack: ({ context }) => undo(context.playthrough) !== null,
    inDebate: ({ context }) => context.playthrough.state.phase === 'debate',
    inDecision: ({ context }) => context.playthrough.state.phase === 'decision',
    inConsequence: ({ context }) => context.playthrough.state.phase === 'consequence',
    isOver: ({ context }) => context.playthrough.state.phase === 'over',
  },
  actions: {
    take: assign(({ context, event }) => {
      if (event.type === 'takeBack') return {};
      const next = submit(context.playthrough, event.seat, event.command);
      return next.ok ? { playthrough: next.playthrough } : {};
    }),
    takeBack: assign(({ context }) => ({
      playthrough: undo(context.playthrough) ?? context.playthrough,
    })),
  },
}).createMachine({
  id: 'match',
  context: ({ input }) => input,
  initial: 'resumed',
  on: { takeBack: { guard: 'canTakeBack', actions: 'takeBack', target: '.resumed' } },
  states: {
    /** A match that is taken up again goes straight to its phase. */
    resumed: {
      always: [
        { guard: 'inDebate', target: 'debate' },
        { guard: 'inDecision', target: 'decision' },
        { guard: 'inConsequence', target: 'consequence' },
        { guard: 'isOver', target: 'over' },
        { target: 'briefing' },
      ],
    },
    briefing: { on: { proceed: { guard: 'granted', actions: 'take', target: 'debate' } } },
    debate: {
      on: {
        speak: { guard: 'granted', actions: 'take' },
        listen: { guard: 'granted', actions: 'take' },
        proceed: { guard: 'granted', actions: 'take', target: 'decision' },
      },
    },
    decision: {
      on: {
        foresee: { guard: 'granted', actions: 'take' },
        choose: [
          { guard: 'everyoneElseHasChosen', actions: 'take', target: 'consequence' },
          { guard: 'granted', actions: 'take' },
        ],
      },
    },
    consequence: {
      on: {
        proceed: [
          { guard: 'lastTurn', actions: 'take', target: 'over' },
          { guard: 'granted', actions: 'take', target: 'briefing' },
        ],
      },
    },
    over: { type: 'final' },
  },
});
