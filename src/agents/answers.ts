import type { Match, View } from '../game/index.ts';
import type { Answer, Strategy } from '../scenario/format/gauges.ts';

/** Answers to the calls elsewhere: the open one that belongs to a strategy, else the first open. */
export function answersFor(
  match: Match,
  calls: View['calls'],
  strategy: Strategy,
): Record<string, Answer> {
  const answerOf = ({ id, open }: View['calls'][number]): Answer => {
    const call = match.scenario.calls[id]!;
    const fits = (answer: Answer) =>
      call.kind === 'away' && call.answers[answer].leans === strategy;
    return open.find(fits) ?? open[0]!;
  };
  return Object.fromEntries(calls.map((call) => [call.id, answerOf(call)]));
}
