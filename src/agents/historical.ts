import { nearestFrame, view } from '../game/index.ts';
import type { Answer } from '../scenario/format/gauges.ts';
import { type Agent, unreasoned } from './agent.ts';
import { reasoned } from './reasoned.ts';

/** The answer to a call that history never heard: neither all in nor a refusal. */
function measured(open: readonly Answer[]): Answer {
  return open.find((answer) => answer === 'elsewhere') ?? open[0]!;
}

/** Does what history did; where history is silent or its option is closed, it reasons. */
export const historical: Agent = (match, state, seat) => {
  const { options, calls, turn } = view(match, state, seat);
  const { history } = match.scenario.turns[turn - 1]!;
  const chosen = options.find(({ option }) => option.id === history?.options[seat]);
  if (!history || !chosen || chosen.closed) return reasoned(match, state, seat);
  const answers = Object.fromEntries(
    calls.map(({ id, open }) => [id, history.answers[id] ?? measured(open)]),
  );
  return unreasoned(
    {
      kind: 'choose',
      option: chosen.option.id,
      frame: nearestFrame(chosen.option.frames, history.frame),
      signs: history.signed.includes(seat),
      answers,
    },
    'history',
  );
};
