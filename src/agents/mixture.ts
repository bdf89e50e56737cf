import { view } from '../game/index.ts';
import { STRATEGIES, type Strategy } from '../scenario/format/gauges.ts';
import type { Effort } from '../scenario/format/option.ts';
import { type Agent, unreasoned } from './agent.ts';
import { answersBetween } from './answers.ts';

/** Efforts are written with two digits; what differs by less is equal. */
const EQUAL = 1e-9;

/** How far an option's shares lie from half and half of two strategies. */
function distance(effort: Effort, two: readonly Strategy[]): number {
  return STRATEGIES.reduce((sum, strategy) => {
    const off = effort[strategy] - (two.includes(strategy) ? 0.5 : 0);
    return sum + off * off;
  }, 0);
}

/**
 * A line made of two strategies: among the open options the one nearest to half and half, the
 * first where two are equally near; framed as the option's first; signs joint proposals unless
 * neither of its two lays the rim.
 */
export function mixture(...two: [Strategy, Strategy]): Agent {
  return (match, state, seat) => {
    const { options, calls, dilemma } = view(match, state, seat);
    const open = options.filter(({ closed }) => closed === null);
    const { option } = (open.length > 0 ? open : options).reduce((best, each) =>
      distance(each.option.effort, two) < distance(best.option.effort, two) - EQUAL ? each : best,
    );
    return unreasoned(
      {
        kind: 'choose',
        option: option.id,
        frame: option.frames[0]!,
        signs: two.includes('multilateral') && dilemma.proposal !== undefined,
        answers: answersBetween(match, calls, two),
      },
      'line',
    );
  };
}
