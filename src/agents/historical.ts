import { view } from '../game/index.ts';
import type { Answer } from '../scenario/format/call.ts';
import type { Agent } from './agent.ts';
import { reasoned } from './reasoned.ts';

/** The frame of an option nearest to a wanted one. */
function nearest(frames: readonly number[], wanted: number): number {
  return frames.reduce((best, frame) =>
    Math.abs(frame - wanted) < Math.abs(best - wanted) ? frame : best,
  );
}

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
  return {
    command: {
      kind: 'choose',
      option: chosen.option.id,
      frame: nearest(chosen.option.frames, history.frame),
      signs: history.signed.includes(seat),
      answers,
    },
    reasons: [],
  };
};
