import type { Option } from '../../scenario/format/option.ts';
import { bySeat } from './by-seat.ts';
import { advance } from './consequence/advance.ts';
import { openDraft } from './consequence/draft.ts';
import { strikeOptions, takeOptions } from './consequence/resolve.ts';
import { readingsOf } from './model.ts';
import type { Match } from './settings.ts';
import { signatories } from './signing.ts';
import type { Choice, MatchState } from './state.ts';
import type { World } from './world.ts';

/** What an option would do. Left out: calls, events, draws, and what others choose beyond what is given. */
export type Preview = Pick<World, 'spokes' | 'pairs' | 'inputs' | 'indices'>;

/** The option with which a seat would join: its largest multilateral share. */
function joining(options: readonly Option[]): Option | undefined {
  return [...options].sort((a, b) => b.effort.multilateral - a.effort.multilateral)[0];
}

const chosen = (option: string, frame: number, signs: boolean): Choice => ({
  option,
  frame,
  signs,
  answers: {},
});

/**
 * The world after the turn if `seat` takes an option and `partners` join it. Everyone else follows
 * `course`, and is at rest where that names nothing.
 * With a signature, the partners who may sign are taken to have signed too.
 */
export function preview(
  match: Match,
  state: MatchState,
  seat: string,
  option: Option,
  { frame, signs }: Pick<Choice, 'frame' | 'signs'>,
  partners: readonly string[],
  course: Readonly<Record<string, Option>> = {},
): Preview {
  const turn = match.scenario.turns[state.turn - 1]!;
  const options: Record<string, Option> = { ...course, [seat]: option };
  for (const partner of partners) {
    const joined = joining(turn.options[partner] ?? []);
    if (joined) options[partner] = { ...joined, effects: [], sets: [], flags: {}, makes: [] };
  }
  const choices = {
    ...bySeat(course, ({ id, frames }) => chosen(id, frames[0]!, false)),
    [seat]: chosen(option.id, frame, signs),
  };
  const draft = openDraft(match, { ...state, choices }, options, {});
  const may = signatories(match.scenario, turn);
  const cosigners = partners.filter((partner) => may.includes(partner));
  if (signs && cosigners.length > 0) draft.world.signed = [seat, ...cosigners];
  takeOptions(draft);
  advance(draft);
  Object.assign(draft.world, readingsOf(match, draft.world, state.turn));
  strikeOptions(draft);
  const { inputs, indices } = readingsOf(match, draft.world, state.turn);
  return { spokes: draft.world.spokes, pairs: draft.world.pairs, inputs, indices };
}
