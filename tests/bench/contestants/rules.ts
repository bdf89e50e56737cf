import {
  applyAll,
  type Command,
  decide,
  type Match,
  type MatchState,
  matchOf,
  startOf,
} from '../../../src/game/index.ts';
import { scenario } from '../toy/scenario.ts';
import { ALLY, OPTIONS, TURNS } from '../toy/toy.ts';
import type { Contestant } from './contestant.ts';

export const PROCEED: Command = { kind: 'proceed' };

/** The commands that take up the options, made once. */
export const CHOICES: readonly Command[] = OPTIONS.map(({ id, frame }) => ({
  kind: 'choose',
  option: id,
  frame,
  signs: false,
  answers: {},
}));

export function toyMatch(seed: number): Match {
  return matchOf(scenario, { people: [ALLY], seed, tension: 'tense', switches: {} });
}

function must(match: Match, state: MatchState, command: Command): MatchState {
  const decision = decide(match, state, ALLY, command);
  if (!decision.ok) throw new Error(JSON.stringify(decision.refusal));
  return applyAll(state, decision.events);
}

/** Takes up the option wished for, or the one after it where that is closed. */
function take(match: Match, state: MatchState, wish: number): MatchState {
  const decision = decide(match, state, ALLY, CHOICES[wish]!);
  if (decision.ok) return applyAll(state, decision.events);
  return must(match, state, CHOICES[(wish + 1) % CHOICES.length]!);
}

/** `decide` and `apply`, as the lab runs them. */
export const rules: Contestant = {
  name: 'bare rules',
  play(seed, wishes) {
    const match = toyMatch(seed);
    let state = startOf(match);
    for (let turn = 1; turn <= TURNS; turn += 1) {
      state = must(match, state, PROCEED);
      state = must(match, state, PROCEED);
      state = take(match, state, wishes[turn - 1]!);
      state = must(match, state, PROCEED);
    }
    return { gauges: state.world.spokes[ALLY]!, ending: state.ending! };
  },
};
