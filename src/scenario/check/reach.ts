import type { Option } from '../format/option.ts';
import type { Scenario } from '../format/scenario.ts';
import { conditionsOf } from './conditions.ts';
import { type Check, type Finding, found, foundAtKey } from './finding.ts';
import { playableSeats } from './impacts.ts';
import { possible } from './possible.ts';
import { rangesFor } from './reading-ranges.ts';

/** Options, calls, events, endings and effects that can never come, and conditions that say nothing. */
export const reach: Check = (scenario) =>
  conditionsOf(scenario).flatMap((placed) => {
    const { condition, path, kind, id, turns } = placed;
    if (kind === 'interest' || turns.length === 0) return [];
    const { hold, fail } = possible(condition, rangesFor(scenario, placed));
    if (!hold) return [found(path, 'never-holds', { kind, id })];
    // A reason must have a condition, and may count always.
    return fail || kind === 'reason' ? [] : [found(path, 'always-holds', { kind, id })];
  });

function neverOpen(scenario: Scenario, turn: number, seat: string, { when }: Option): boolean {
  if (when === undefined) return false;
  const asked = { condition: when, path: [], kind: 'option', id: '', acting: [seat] };
  return !possible(when, rangesFor(scenario, { ...asked, turns: [turn], after: false })).hold;
}

/** Turns in which a seat has nothing to choose, or may come to have nothing. */
export const turnsReach: Check = (scenario) =>
  scenario.turns.flatMap((turn, at): Finding[] => {
    const path = ['turns', at, 'options'];
    const seats = new Set([...playableSeats(scenario), ...Object.keys(turn.options)]);
    return [...seats].flatMap((seat): Finding[] => {
      const options = turn.options[seat];
      if (!options) return [foundAtKey(path, 'seat-without-options', { seat, turn: turn.id })];
      const here = [...path, seat];
      if (options.every((option) => neverOpen(scenario, at + 1, seat, option))) {
        return [foundAtKey(here, 'turn-unreachable', { seat, turn: turn.id })];
      }
      const sure = options.some((option) => option.when === undefined && !option.gate);
      return sure ? [] : [foundAtKey(here, 'no-sure-option', { seat, turn: turn.id })];
    });
  });
