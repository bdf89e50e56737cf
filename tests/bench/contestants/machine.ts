import { createActor } from 'xstate';
import { begin, heard, matchMachine } from '../../../src/game/index.ts';
import { ALLY, TURNS } from '../toy/toy.ts';
import type { Contestant } from './contestant.ts';
import { CHOICES, PROCEED, toyMatch } from './rules.ts';

/** The match machine as an actor, as the player's table runs it: it keeps every step, so that one can undo. */
export const machine: Contestant = {
  name: 'match machine (XState)',
  play(seed, wishes) {
    const actor = createActor(matchMachine, { input: { playthrough: begin(toyMatch(seed)) } });
    actor.start();
    const next = heard(ALLY, PROCEED);
    for (let turn = 1; turn <= TURNS; turn += 1) {
      actor.send(next);
      actor.send(next);
      const wish = wishes[turn - 1]!;
      actor.send(heard(ALLY, CHOICES[wish]!));
      if (actor.getSnapshot().value === 'decision') {
        actor.send(heard(ALLY, CHOICES[(wish + 1) % CHOICES.length]!));
      }
      actor.send(next);
    }
    const { state } = actor.getSnapshot().context.playthrough;
    actor.stop();
    return { gauges: state.world.spokes[ALLY]!, ending: state.ending! };
  },
};
