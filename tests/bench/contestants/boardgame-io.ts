import { createRequire } from 'node:module';
import type { Game } from 'boardgame.io';
import { TURNS } from '../toy/toy.ts';
import type { Contestant } from './contestant.ts';
import { type Numbers, outcomeOf, playTurn, startNumbers } from './loop.ts';

// It is written for CommonJS: a folder of its own stands for each of its doors.
const { Client } = createRequire(import.meta.url)(
  'boardgame.io/client',
) as typeof import('boardgame.io/client');

/** boardgame.io 0.50 over the turn of the plain loop: what differs from the loop is the engine alone. */
function gameOf(seed: number): Game<Numbers> {
  return {
    setup: startNumbers,
    moves: {
      choose: ({ G, ctx }, wish: number) => {
        // A copy, for its draft of the state would cost more than the whole turn.
        const now = { ...G, gauges: [...G.gauges] };
        playTurn(now, seed, ctx.turn, wish);
        return now;
      },
    },
    turn: { minMoves: 1, maxMoves: 1 },
    endIf: ({ ctx }) => ctx.turn > TURNS,
  };
}

export const boardgameIo: Contestant = {
  name: 'boardgame.io 0.50',
  play(seed, wishes) {
    const client = Client({ game: gameOf(seed), numPlayers: 1, debug: false });
    client.start();
    for (const wish of wishes) client.moves.choose!(wish);
    const { G } = client.getState()!;
    client.stop();
    return outcomeOf(G);
  },
};
