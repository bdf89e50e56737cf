import { courseOf, partnersOf } from '../../../agents/index.ts';
import { leadSeat, type Match, type MatchState, matchOf, preview } from '../../../game/index.ts';
import { impactsOf } from '../../../scenario/check/impacts.ts';
import type { Impact } from '../../../scenario/format/effect.ts';
import type { Option } from '../../../scenario/format/option.ts';
import type { Scenario } from '../../../scenario/format/scenario.ts';
import type { Path } from '../../../scenario/read/places.ts';
import { lineOfHistory } from './line-of-history.ts';
import { type Move, movesOf } from './moves.ts';

export interface Reckoned {
  /** Counted from 1. */
  turn: number;
  seat: string;
  moves: readonly Move[];
  /** Whether the years of the turn are in it, or what is written alone. */
  whole: boolean;
}

/** An option that does nothing, on which something else can be tried. */
const REST: Option = {
  id: 'rest',
  effort: { bilateral: 0, independent: 0, multilateral: 0 },
  frames: [0.5],
  willingness: 1,
  signs: false,
  lean: 0,
  leanings: [],
  makes: [],
  effects: [],
  sets: [],
  flags: {},
  sources: [],
};

const samePath = (a: Path, b: Path): boolean =>
  a.length === b.length && a.every((step, at) => step === b[at]);

const isOption = (path: Path): boolean => path[0] === 'turns' && path.length === 5;

/** What an option would do in its turn, with everyone who would work with it. */
function ofOption(match: Match, state: MatchState, seat: string, option: Option): Move[] {
  const partners = partnersOf(match, state.turn, seat, option, false);
  const choice = { frame: option.frames[0]!, signs: false };
  const course = courseOf(match, state, seat);
  const after = preview(match, state, seat, option, choice, partners, course);
  return movesOf(state.world, after, betweenIn(match), seat);
}

/** What anything else would do by itself: the same turn at rest, with it and without. */
function ofImpact(match: Match, state: MatchState, seat: string, impact: Impact): Move[] {
  const choice = { frame: 0.5, signs: false };
  // What waits for later turns is shown as if it were due now.
  const effects = impact.effects.map((effect) => ({ ...effect, later: 0 }));
  const without = preview(match, state, seat, REST, choice, []);
  const after = preview(match, state, seat, { ...REST, ...impact, effects }, choice, []);
  return movesOf(without, after, betweenIn(match), seat);
}

const betweenIn = ({ scenario }: Match) => scenario.pairs.map(({ between }) => between);

/** What an option, an answer, an outcome or an event would do on the line of history; nothing where it cannot be told. */
export function reckoned(scenario: Scenario, path: Path): Reckoned | undefined {
  const placed = impactsOf(scenario).find((each) => samePath(each.path, path));
  const turn = placed?.turns[0];
  const seat = placed?.acting[0];
  const state = turn === undefined ? undefined : lineOfHistory(scenario)[turn - 1]?.before;
  if (!placed || !state || turn === undefined || seat === undefined) return undefined;
  const settings = {
    people: [leadSeat(scenario)],
    seed: 1,
    tension: 'tense',
    switches: {},
  } as const;
  const match = matchOf(scenario, { ...settings, people: [...settings.people] });
  const whole = isOption(path);
  const moves = whole
    ? ofOption(match, state, seat, placed.impact as Option)
    : ofImpact(match, state, seat, placed.impact);
  return { turn, seat, moves, whole };
}
