import type { Match, View } from '../game/index.ts';
import type { Answer, Strategy } from '../scenario/format/gauges.ts';

type Asked = View['calls'][number];

/** The strategy that an answer to a call elsewhere belongs to. */
function leanOf(match: Match, call: string, answer: Answer): Strategy | null {
  const asked = match.scenario.calls[call]!;
  return asked.kind === 'away' ? asked.answers[answer].leans : null;
}

/** Answers to the calls elsewhere: the open one that belongs to a strategy, else the first open. */
export function answersFor(
  match: Match,
  calls: View['calls'],
  strategy: Strategy,
): Record<string, Answer> {
  const answerOf = ({ id, open }: Asked): Answer =>
    open.find((answer) => leanOf(match, id, answer) === strategy) ?? open[0]!;
  return Object.fromEntries(calls.map((call) => [call.id, answerOf(call)]));
}

/** Answers of a line made of two: what lies between all and nothing, then whatever fits either. */
export function answersBetween(
  match: Match,
  calls: View['calls'],
  two: readonly Strategy[],
): Record<string, Answer> {
  const answerOf = ({ id, open }: Asked): Answer => {
    const fitting = open.filter((answer) => two.some((each) => each === leanOf(match, id, answer)));
    const between = fitting.find((answer) => answer === 'less' || answer === 'elsewhere');
    return between ?? fitting[0] ?? open[0]!;
  };
  return Object.fromEntries(calls.map((call) => [call.id, answerOf(call)]));
}
