import { view } from '../game/index.ts';
import type { Strategy } from '../scenario/format/gauges.ts';
import { type Agent, unreasoned } from './agent.ts';
import { answersFor } from './answers.ts';

/**
 * A pure line: among the open options the one with the largest share of its strategy, the first
 * where two are equal; framed as the option's first; signs joint proposals unless independent.
 */
export function strategist(strategy: Strategy): Agent {
  return (match, state, seat) => {
    const { options, calls, dilemma } = view(match, state, seat);
    const open = options.filter(({ closed }) => closed === null);
    const { option } = (open.length > 0 ? open : options).reduce((best, each) =>
      each.option.effort[strategy] > best.option.effort[strategy] ? each : best,
    );
    return unreasoned(
      {
        kind: 'choose',
        option: option.id,
        frame: option.frames[0]!,
        signs: strategy !== 'independent' && dilemma.proposal !== undefined,
        answers: answersFor(match, calls, strategy),
      },
      'line',
    );
  };
}
