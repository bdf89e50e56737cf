import { draw, exp, holds, strategyOf, view } from '../game/index.ts';
import type { Option } from '../scenario/format/option.ts';
import type { Agent } from './agent.ts';
import { answersFor } from './answers.ts';

/** Log-odds with which an agent leans to an option, and the reasons that hold. */
function leaningOf(option: Option, counts: (reason: Option['leanings'][number]) => boolean) {
  const reasons = option.leanings.filter(counts);
  const leaning = reasons.reduce((sum, { by }) => sum + by, option.lean);
  return { option, leaning, reasons: reasons.map(({ id }) => id) };
}

/**
 * Weighs its open options by the reasons that hold, and takes one by a named draw: the stronger it
 * leans, the likelier it goes that way. It never looks beyond its seat's view.
 */
export const reasoned: Agent = (match, state, seat) => {
  const { options, calls, world, turn } = view(match, state, seat);
  const scene = { scenario: match.scenario, world, seat, turn };
  const open = options.filter(({ closed }) => closed === null);
  const weighed = (open.length > 0 ? open : options).map(({ option }) =>
    leaningOf(option, ({ when }) => holds(when, scene)),
  );
  const weights = weighed.map(({ leaning }) => exp(leaning));
  let left =
    draw(match.settings.seed, turn, `agent:${seat}:option`) *
    weights.reduce((sum, weight) => sum + weight, 0);
  const at = weights.findIndex((weight) => {
    left -= weight;
    return left < 0;
  });
  const { option, reasons } = weighed[at < 0 ? weighed.length - 1 : at]!;
  return {
    command: {
      kind: 'choose',
      option: option.id,
      frame: option.frames[0]!,
      signs: option.signs,
      answers: answersFor(match, calls, strategyOf(option.effort)),
    },
    reasons,
  };
};
