import { choosers, exp, holds, type Match, type MatchState, view } from '../game/index.ts';
import { type InputName, STRATEGIES } from '../scenario/format/gauges.ts';
import type { Option } from '../scenario/format/option.ts';

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
  const weights = (open.length > 0 ? open : offered).map((option) => {
    const reasons = option.leanings.filter(({ when }) => holds(when, scene));
    return { option, weight: exp(reasons.reduce((sum, { by }) => sum + by, option.lean)) };
  });
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights.map(({ option, weight }) => ({ option, share: weight / all }));
}

/** The inputs of a spoke, moved as far as the options that set them are likely. */
function settingsOf({ scenario }: Match, { world }: MatchState, seat: string, all: Likely[]) {
  const reached = world.spokes[seat] ? [seat] : Object.keys(world.spokes);
  const moved = new Map<string, Option['sets'][number]>();
  for (const { option, share } of all) {
    for (const setting of option.sets) {
      for (const target of setting.seat === undefined ? reached : [setting.seat]) {
        if (scenario.seats[target]?.kind !== 'spoke') continue;
        const input: InputName = setting.input;
        const now = world.inputs[target]?.[input] ?? 0;
        const key = `${target}.${input}`;
        const before = moved.get(key)?.to ?? now;
        const to = before + share * (setting.to - now);
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
  const effort = { ...first.effort };
  for (const strategy of STRATEGIES) {
    effort[strategy] = all.reduce(
      (sum, { option, share }) => sum + share * option.effort[strategy],
      0,
    );
  }
  return {
    ...first,
    effort,
    frames: [all.reduce((sum, { option, share }) => sum + share * option.frames[0]!, 0)],
    willingness: all.reduce((sum, { option, share }) => sum + share * option.willingness, 0),
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
