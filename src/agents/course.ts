import { choosers, holds, type Match, type MatchState, seatsReached, view } from '../game/index.ts';
import type { Option } from '../scenario/format/option.ts';
import { type Counts, oddsOf } from './leaning.ts';

interface Likely {
  option: Option;
  /** How likely it looks from here; all of a seat's add up to 1. */
  share: number;
}

/** The options that look open to another seat, weighed by what the scenario says it leans to. */
function likely(match: Match, state: MatchState, seat: string): Likely[] {
  const { turn, world } = state;
  const scene = { scenario: match.scenario, world, seat, turn };
  const offered = match.scenario.turns[turn - 1]!.options[seat] ?? [];
  const open = offered.filter(({ when }) => when === undefined || holds(when, scene));
  const counts: Counts = ({ when }) => holds(when, scene);
  const weighed = (open.length > 0 ? open : offered).map((option) => ({
    option,
    odds: oddsOf(option, counts),
  }));
  const all = weighed.reduce((sum, { odds }) => sum + odds, 0);
  return weighed.map(({ option, odds }) => ({ option, share: odds / all }));
}

/** The inputs of the spokes, each moved as far as the options that set it are likely. */
function settingsOf({ scenario }: Match, { world }: MatchState, seat: string, all: Likely[]) {
  const moved = new Map<string, Option['sets'][number]>();
  for (const { option, share } of all) {
    for (const setting of option.sets) {
      for (const target of seatsReached(scenario, world, seat, setting)) {
        const now = world.inputs[target]?.[setting.input] ?? 0;
        const key = `${target}.${setting.input}`;
        const to = (moved.get(key)?.to ?? now) + share * (setting.to - now);
        moved.set(key, { ...setting, seat: target, to });
      }
    }
  }
  return [...moved.values()];
}

/** The mean of what a seat may do: one option that has a share of everything. */
function mean(match: Match, state: MatchState, seat: string): Option | null {
  const all = likely(match, state, seat);
  const first = all[0]?.option;
  if (!first) return null;
  const of = (part: (option: Option) => number): number =>
    all.reduce((sum, { option, share }) => sum + share * part(option), 0);
  return {
    ...first,
    effort: {
      bilateral: of(({ effort }) => effort.bilateral),
      independent: of(({ effort }) => effort.independent),
      multilateral: of(({ effort }) => effort.multilateral),
    },
    frames: [of(({ frames }) => frames[0]!)],
    willingness: of(({ willingness }) => willingness),
    effects: all.flatMap(({ option, share }) =>
      option.effects.map((effect) => ({ ...effect, by: share * effect.by })),
    ),
    sets: settingsOf(match, state, seat, all),
    flags: {},
    makes: [],
  };
}

/**
 * What the allies are likely to do this turn, as the hub can see it: the mean of their options,
 * weighed by the leanings that the scenario states and by the world that the hub reads. Whoever
 * really sits there, person or character, and what was drawn stay unknown.
 *
 * Empty at any other seat. A spoke's fears move with what it does itself, and a course for the others
 * makes its preview hardly better anywhere and in one scenario clearly worse (docs/preview.md). The
 * hub has no state of its own: all that it reads is what its spokes do, and spokes at rest tell it
 * the wrong direction.
 */
export function courseOf(match: Match, state: MatchState, seat: string): Record<string, Option> {
  if (seat !== match.scenario.hub) return {};
  const known = { ...state, world: view(match, state, seat).world };
  const course: Record<string, Option> = {};
  for (const other of choosers(match, state.turn)) {
    const expected = other === seat ? null : mean(match, known, other);
    if (expected) course[other] = expected;
  }
  return course;
}
