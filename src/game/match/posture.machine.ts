import { setup } from 'xstate';
import { EASED, FELT, type Fears } from './posture.ts';

/**
 * The posture of a spoke, as a machine: which fear holds it, and what it takes to let go.
 * `nextPosture` is the same rule without the machine; a test proves them equal.
 */
export const postureMachine = setup({
  types: { events: {} as { type: 'read' } & Fears },
  guards: {
    feelsBoth: ({ event }) => event.abandonment >= FELT && event.entrapment >= FELT,
    feelsAbandonment: ({ event }) => event.abandonment >= FELT,
    feelsEntrapment: ({ event }) => event.entrapment >= FELT,
    abandonmentEasedEntrapmentFelt: ({ event }) =>
      event.abandonment < EASED && event.entrapment >= FELT,
    entrapmentEasedAbandonmentFelt: ({ event }) =>
      event.entrapment < EASED && event.abandonment >= FELT,
    bothEased: ({ event }) => event.abandonment < EASED && event.entrapment < EASED,
    abandonmentEased: ({ event }) => event.abandonment < EASED,
    entrapmentEased: ({ event }) => event.entrapment < EASED,
  },
}).createMachine({
  id: 'posture',
  initial: 'reassured',
  states: {
    reassured: {
      on: {
        read: [
          { guard: 'feelsBoth', target: 'caught' },
          { guard: 'feelsAbandonment', target: 'fearsAbandonment' },
          { guard: 'feelsEntrapment', target: 'fearsEntrapment' },
        ],
      },
    },
    fearsAbandonment: {
      on: {
        read: [
          { guard: 'abandonmentEasedEntrapmentFelt', target: 'fearsEntrapment' },
          { guard: 'feelsEntrapment', target: 'caught' },
          { guard: 'abandonmentEased', target: 'reassured' },
        ],
      },
    },
    fearsEntrapment: {
      on: {
        read: [
          { guard: 'entrapmentEasedAbandonmentFelt', target: 'fearsAbandonment' },
          { guard: 'feelsAbandonment', target: 'caught' },
          { guard: 'entrapmentEased', target: 'reassured' },
        ],
      },
    },
    caught: {
      on: {
        read: [
          { guard: 'bothEased', target: 'reassured' },
          { guard: 'abandonmentEased', target: 'fearsEntrapment' },
          { guard: 'entrapmentEased', target: 'fearsAbandonment' },
        ],
      },
    },
  },
});
