import type { Argument } from '../format/argument.ts';
import type { Scenario } from '../format/scenario.ts';
import type { Desk } from '../format/seat.ts';
import type { Turn } from '../format/turn.ts';
import { type Check, type Finding, found } from './finding.ts';
import { playableSeats } from './impacts.ts';

function desksNamed({ seats }: Scenario, name: string): Desk[] {
  return Object.values(seats).flatMap(({ desks }) =>
    Object.hasOwn(desks, name) ? [desks[name]!] : [],
  );
}

/** What a desk keeps to itself: an answer, and it has no breath or is blind to what it would answer. */
function neverRaised(
  { hand, supports, attacks }: Argument,
  desks: readonly Desk[],
  { arguments: list }: Turn,
  options: readonly string[],
): boolean {
  const targets = [...supports, ...attacks];
  if (hand || targets.length === 0 || desks.length === 0) return false;
  if (targets.some((target) => options.includes(target))) return false;
  return desks.every(({ stamina, blindSpots }) => {
    const deaf = (target: string): boolean => {
      const value = list.find(({ id }) => id === target)?.value;
      return value !== undefined && blindSpots.includes(value);
    };
    return stamina === 0 || targets.every(deaf);
  });
}

/** Arguments that the audiences cannot weigh, and those that their own desk would never bring up. */
export const values: Check = (scenario) => {
  const weighed = Object.keys(scenario.audiences).length > 0;
  return scenario.turns.flatMap((turn, at) => {
    const options = playableSeats(scenario).flatMap((seat) =>
      (turn.options[seat] ?? []).map(({ id }) => id),
    );
    return turn.arguments.flatMap((argument, index): Finding[] => {
      const { id, desk, value } = argument;
      const path = ['turns', at, 'arguments', index];
      const silent = neverRaised(argument, desksNamed(scenario, desk), turn, options);
      return [
        ...(weighed && value === undefined ? [found(path, 'argument-without-value', { id })] : []),
        ...(silent ? [found(path, 'argument-never-raised', { id, desk })] : []),
      ];
    });
  });
};
