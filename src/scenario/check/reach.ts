import type { Option } from '../format/option.ts';
import type { Scenario } from '../format/scenario.ts';
import { conditionsOf } from './conditions.ts';
import { type Check, type Finding, found, foundAtKey } from './finding.ts';
import { playableSeats } from './impacts.ts';
import { possible } from './possible.ts';
import { rangesIn } from './reading-ranges.ts';

/** Options, calls, events, endings and effects that can never come, and conditions that say nothing. */
function conditionsReach(scenario: Scenario, ranges: ReturnType<typeof rangesIn>): Finding[] {
  return conditionsOf(scenario).flatMap((placed) => {
    const { condition, path, kind, id, turns } = placed;
    if (kind === 'interest' || turns.length === 0) return [];
    const { hold, fail } = possible(condition, ranges(placed));
    if (!hold) return [found(path, 'never-holds', { kind, id })];
    // A reason must have a condition, and may count always.
    return fail || kind === 'reason' ? [] : [found(path, 'always-holds', { kind, id })];
  });
}

/** Turns in which a seat has nothing to choose, or may come to have nothing. */
function turnsReach(scenario: Scenario, ranges: ReturnType<typeof rangesIn>): Finding[] {
  const people = playableSeats(scenario);
  return scenario.turns.flatMap((turn, at) => {
    const path = ['turns', at, 'options'];
    const neverOpen = ({ when }: Option): boolean =>
      when !== undefined && !possible(when, ranges({ turns: [at + 1], after: false })).hold;
    return [...new Set([...people, ...Object.keys(turn.options)])].flatMap((seat) => {
      const options = Object.hasOwn(turn.options, seat) ? turn.options[seat] : undefined;
      const values = { seat, turn: turn.id };
      if (!options) return [foundAtKey(path, 'seat-without-options', values)];
      if (options.every(neverOpen))
        return [foundAtKey([...path, seat], 'turn-unreachable', values)];
      const sure = options.some((option) => option.when === undefined && !option.gate);
      return sure ? [] : [foundAtKey([...path, seat], 'no-sure-option', values)];
    });
  });
}

/** What can never be reached. */
export const reach: Check = (scenario) => {
  const ranges = rangesIn(scenario);
  return [...conditionsReach(scenario, ranges), ...turnsReach(scenario, ranges)];
};
