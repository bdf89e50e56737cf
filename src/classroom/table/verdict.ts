import { AGENTS } from '../../agents/index.ts';
import { nearestFrame, type Playthrough, type View, view } from '../../game/index.ts';
import type { Answer } from '../../scenario/format/gauges.ts';
import type { Ballot } from '../protocol/member-command.ts';
import { type ClassState, placeKey, type Verdict, workOf } from './state.ts';

/** The ballots of everyone who sits at a place and may vote. */
export function ballotsAt(state: ClassState, table: number, seat: string): Ballot[] {
  const { ballots } = workOf(state, state.turn);
  return Object.values(state.members)
    .filter((each) => each.place === 'in' && each.table === table && each.seat === seat)
    .flatMap(({ id }) => ballots[id] ?? []);
}

/** What most want; of equal counts the first in the order given. Undefined if nobody wants anything. */
export function mostWanted<Choice>(
  choices: readonly Choice[],
  order: readonly Choice[],
): Choice | undefined {
  const count = (choice: Choice) => choices.filter((each) => each === choice).length;
  return order
    .filter((choice) => count(choice) > 0)
    .reduce<Choice | undefined>(
      (best, choice) => (best === undefined || count(choice) > count(best) ? choice : best),
      undefined,
    );
}

/** Votes by option: ballots, and hands that were counted in the room. */
function votesFor(ballots: readonly Ballot[], hands: Record<string, number>, open: string[]) {
  const votes: Record<string, number> = {};
  for (const option of open) {
    const count = ballots.filter((each) => each.option === option).length + (hands[option] ?? 0);
    if (count > 0) votes[option] = count;
  }
  return votes;
}

/** A framing that was declared in the debate binds; else what most voters of the option want. */
function frameFor({ options, declaredFrame }: View, won: readonly Ballot[], id: string): number {
  const { frames } = options.find(({ option }) => option.id === id)!.option;
  if (declaredFrame !== null) return nearestFrame(frames, declaredFrame);
  const wanted = won.map(({ frame }) => frame);
  return mostWanted(wanted, frames) ?? frames[0]!;
}

function answersFor({ calls }: View, ballots: readonly Ballot[]): Record<string, Answer> {
  return Object.fromEntries(
    calls.map(({ id, open }) => {
      const given = ballots.flatMap(({ answers }) => answers[id] ?? []);
      return [id, mostWanted(given, open) ?? open[0]!];
    }),
  );
}

/**
 * How a government decides: the option with most votes, justified and signed as most of its voters
 * wish. Where nobody voted its agent chooses, so that no dropout holds up a class.
 */
export function verdictAt(
  state: ClassState,
  { match, state: now }: Playthrough,
  table: number,
  seat: string,
): Verdict {
  const seen = view(match, now, seat);
  const open = seen.options.flatMap(({ option, closed }) => (closed ? [] : [option.id]));
  const ballots = ballotsAt(state, table, seat);
  const { rooms } = workOf(state, state.turn);
  const votes = votesFor(ballots, rooms[placeKey(table, seat)]?.votes ?? {}, open);
  const place = { turn: state.turn, table, seat, votes };
  const most = Math.max(0, ...Object.values(votes));
  const wanted = most > 0 ? open.find((option) => votes[option] === most) : undefined;
  if (wanted === undefined) {
    const { option, frame, signs, answers } = AGENTS.reasoned!(match, now, seat).command;
    return { ...place, option, frame, signs, answers, voted: false };
  }
  const won = ballots.filter(({ option }) => option === wanted);
  const signers = ballots.filter(({ signs }) => signs).length;
  return {
    ...place,
    option: wanted,
    frame: frameFor(seen, won, wanted),
    signs: seen.dilemma.proposal !== undefined && signers * 2 > ballots.length,
    answers: answersFor(seen, ballots),
    voted: true,
  };
}
