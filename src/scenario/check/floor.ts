import type { Turn } from '../format/turn.ts';
import { cabinetsOf } from './cabinets.ts';
import { type Check, type Finding, found } from './finding.ts';

/** An option that fewer attack cannot be debated. */
const FEWEST_ATTACKERS = 2;

function ofArgument(argument: Turn['arguments'][number], path: (string | number)[]): Finding[] {
  const { id, supports, attacks, hand } = argument;
  const both = attacks.flatMap((target, index) =>
    supports.includes(target)
      ? [found([...path, 'attacks', index], 'argument-both-ways', { id, target })]
      : [],
  );
  if (hand && attacks.length === 0) return [...both, found(path, 'hand-attacks-nothing', { id })];
  const idle = supports.length + attacks.length === 0;
  return idle ? [found(path, 'argument-idle', { id })] : both;
}

/** Arguments that do nothing or contradict themselves, and options that nobody answers. */
export const floor: Check = (scenario) =>
  cabinetsOf(scenario).flatMap(({ seat, turn, at, debate: { arguments: list }, path }) => {
    const options = (turn.options[seat] ?? []).map(({ id }, index) => ({
      id,
      path: ['turns', at, 'options', seat, index],
      count: list.filter(({ attacks, hand }) => !hand && attacks.includes(id)).length,
    }));
    return [
      ...list.flatMap((each, index) => ofArgument(each, [...path, 'arguments', index])),
      ...options
        .filter(({ count }) => count < FEWEST_ATTACKERS)
        .map(({ id, path: here, count }) => found(here, 'few-attackers', { id, count })),
    ];
  });
