import type { Floor } from '../../../game/index.ts';
import type { Argument } from '../../../scenario/format/argument.ts';

/** One strength of the floor, step by step as exact DF-QuAD reckons it. All in [0, 1]. */
export interface Working {
  base: number;
  supporters: { argument: Argument; strength: number }[];
  attackers: { argument: Argument; strength: number }[];
  /** 1 - the product of (1 - strength): each further voice adds less. */
  support: number;
  attack: number;
  result: number;
}

const together = (voices: readonly { strength: number }[]): number =>
  1 - voices.reduce((silence, { strength }) => silence * (1 - strength), 1);

/**
 * The rule read backwards: the base that gives this result under this pull. The floor keeps results
 * alone, and the base of an option or of an argument moved by a word stands nowhere else.
 */
function baseOf(result: number, pull: number): number {
  if (pull >= 0) return pull === 1 ? 0 : (result - pull) / (1 - pull);
  return pull === -1 ? 1 : result / (1 + pull);
}

export function workingOf(
  id: string,
  onTable: readonly Argument[],
  { strength, offFloor }: Pick<Floor, 'strength' | 'offFloor'>,
): Working {
  const voices = (side: 'supports' | 'attacks') =>
    onTable
      .filter((argument) => argument[side].includes(id) && !offFloor.includes(argument.id))
      .map((argument) => ({ argument, strength: strength[argument.id] ?? 0 }));
  const supporters = voices('supports');
  const attackers = voices('attacks');
  const support = together(supporters);
  const attack = together(attackers);
  const result = strength[id] ?? 0;
  return { base: baseOf(result, support - attack), supporters, attackers, support, attack, result };
}
