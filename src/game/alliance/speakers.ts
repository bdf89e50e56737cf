import type { Pair } from './spoke.ts';
import { ALONE, type Speakers } from './voice.ts';
import type { Voices, World } from './world.ts';

const STRANGERS: Pair = { tie: 0, friction: 0 };

/** Those who speak to the hub for one spoke this turn: itself and whoever signed with it. */
export function speakersOf(world: World, number: number, turn: Voices): Speakers {
  const { signers, partnersSign } = turn;
  if (signers.length === 0 && !partnersSign) return ALONE;
  const allies: Pair[] = [];
  const among: Pair[] = [];
  for (let second = 0; second < signers.length; second += 1) {
    allies.push(between(world, number, signers[second]!));
    for (let first = 0; first < second; first += 1) {
      among.push(between(world, signers[first]!, signers[second]!));
    }
  }
  return { own: true, allies, among, partners: partnersSign };
}

function between(world: World, one: number, other: number): Pair {
  for (const pair of world.pairs) {
    if (pair.first === one && pair.second === other) return pair;
    if (pair.first === other && pair.second === one) return pair;
  }
  return STRANGERS;
}
