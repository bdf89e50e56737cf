import { draw, holds, strategyOf, view } from '../game/index.ts';
import type { Option } from '../scenario/format/option.ts';
import type { Agent } from './agent.ts';
import { answersFor } from './answers.ts';
import { type Counts, oddsOf } from './leaning.ts';
import type { Reason } from './reason.ts';

/** The scenario's reasons that count for or against an option, the strongest first. */
export function ownReasons({ leanings }: Option, counts: Counts): Reason[] {
  return leanings
    .filter(counts)
    .map(({ id, by }): Reason => ({ motive: 'own', by, about: id }))
    .sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
}

/**
 * Weighs its open options by the reasons that hold, and takes one by a named draw: the stronger it
 * leans, the likelier it goes that way. It never looks beyond its seat's view.
 */
export const reasoned: Agent = (match, state, seat) => {
  const { options, calls, dilemma, world, turn } = view(match, state, seat);
  const scene = { scenario: match.scenario, world, seat, turn };
  const open = options.filter(({ closed }) => closed === null);
  const weighed = open.length > 0 ? open : options;
  const counts: Counts = ({ when }) => holds(when, scene);
  const weights = weighed.map(({ option }) => oddsOf(option, counts));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let left = draw(match.settings.seed, turn, `agent:${seat}:option`) * all;
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  const taken = at < 0 ? weighed.length - 1 : at;
  const { option } = weighed[taken]!;
  return {
    command: {
      kind: 'choose',
      option: option.id,
      frame: option.frames[0]!,
      signs: option.signs && dilemma.proposal !== undefined,
      answers: answersFor(match, calls, strategyOf(option.effort)),
    },
    reasons: ownReasons(option, counts),
    signing: [],
    answering: {},
    settled: weighed.length > 1 ? { how: 'drawn', share: weights[taken]! / all } : { how: 'only' },
  };
};
