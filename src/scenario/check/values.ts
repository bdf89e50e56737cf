import type { Argument } from '../format/argument.ts';
import type { Desk } from '../format/seat.ts';
import type { Turn } from '../format/turn.ts';
import { cabinetsOf } from './cabinets.ts';
import { type Check, type Finding, found } from './finding.ts';

/** What a desk keeps to itself: an answer, and it has no breath or is blind to what it would answer. */
function neverRaised(
  { hand, supports, attacks }: Argument,
  desk: Desk | undefined,
  list: Turn['arguments'],
  options: readonly string[],
): boolean {
  const targets = [...supports, ...attacks];
  if (hand || targets.length === 0 || !desk) return false;
  if (targets.some((target) => options.includes(target))) return false;
  const deaf = (target: string): boolean => {
    const value = list.find(({ id }) => id === target)?.value;
    return value !== undefined && desk.blindSpots.includes(value);
  };
  return desk.stamina === 0 || targets.every(deaf);
}

/** Arguments that the audiences cannot weigh, and those that their own desk would never bring up. */
export const values: Check = (scenario) => {
  const { audiences, seats, cabinets } = scenario;
  return cabinetsOf(scenario).flatMap(({ seat, turn, debate: { arguments: list }, path }) => {
    const weighed = Object.keys(cabinets?.[seat]?.audiences ?? audiences).length > 0;
    const options = (turn.options[seat] ?? []).map(({ id }) => id);
    return list.flatMap((argument, index): Finding[] => {
      const { id, desk, value } = argument;
      const here = [...path, 'arguments', index];
      const desks = seats[seat]?.desks ?? {};
      const holder = Object.hasOwn(desks, desk) ? desks[desk] : undefined;
      const silent = neverRaised(argument, holder, list, options);
      return [
        ...(weighed && value === undefined ? [found(here, 'argument-without-value', { id })] : []),
        ...(silent ? [found(here, 'argument-never-raised', { id, desk })] : []),
      ];
    });
  });
};
