import { type Choice, endsOf, nearestFrame, type OptionView, view } from '../game/index.ts';
import { FEARED, WEIGHABLE } from '../scenario/format/gauges.ts';
import type { Course } from './course.ts';
import { onScaleOf } from './desk-scale.ts';
import { type Duels, type Result, record } from './duel.ts';
import { addFavours, type Favours } from './favour.ts';
import type { Line } from './line.ts';
import { decided, type Run, seatOf } from './run.ts';

/** What an option leads to. */
function resultOf({ match, state }: Run, option: string): Result {
  const seat = seatOf(match);
  const ends = endsOf(match.scenario, state.world, seat);
  const outcomes = WEIGHABLE.flatMap((name) => {
    const end = ends[name];
    return end === undefined ? [] : [FEARED.includes(name) ? -end : end];
  });
  const desks = Object.values(match.scenario.seats[seat]!.desks);
  return { option, outcomes, desks: desks.map((desk) => onScaleOf(desk, ends)) };
}

/** The same choice with another option: framed as near as the option can be. */
const swapped = ({ frame, signs, answers }: Choice, { option }: OptionView): Choice => ({
  option: option.id,
  frame: nearestFrame(option.frames, frame),
  signs,
  answers,
});

/** To the end, choosing as was chosen then; where that is closed now, as the line would. */
function repeated(run: Run, line: Line, then: readonly Choice[]): Run {
  let now = run;
  while (now.state.phase !== 'over') {
    const was = then[now.state.turn - 1]!;
    now = decided(now, line, again(now, was) ?? undefined);
  }
  return now;
}

/** A past choice, if all of it is open again. */
function again({ match, state }: Run, was: Choice): Choice | null {
  const { options, calls, declaredFrame } = view(match, state, seatOf(match));
  const same = options.find(({ option }) => option.id === was.option);
  if (!same || same.closed) return null;
  if (!calls.every(({ id, open }) => open.includes(was.answers[id]!))) return null;
  const wanted = declaredFrame ?? was.frame;
  return { ...was, frame: nearestFrame(same.option.frames, wanted) };
}

/**
 * Swaps the option of every decision for each other one that is open there, and plays every such
 * match to its end with the same draws.
 */
export function addSwaps(
  { duels, favours }: { duels: Duels; favours: Favours },
  { line, decisions, choices, end }: Course,
): void {
  decisions.forEach((decision, at) => {
    const { match, state } = decision;
    const chosen = choices[at]!;
    const { options } = view(match, state, seatOf(match));
    const rivals = options.filter(({ option, closed }) => !closed && option.id !== chosen.option);
    const results = rivals.map((rival) => {
      const after = decided(decision, line, swapped(chosen, rival));
      return resultOf(repeated(after, line, choices), rival.option.id);
    });
    const all = [resultOf(end, chosen.option), ...results];
    record(duels, state.turn, all);
    addFavours(favours, state.turn, all);
  });
}
