import type { Argument } from '../../scenario/format/argument.ts';
import { floorRule } from './admission.ts';
import { graphOn } from './floor.ts';
import { dfquad, quadraticEnergy, together } from './semantics.ts';
import { strengths } from './strength.ts';

/** A voice at a target, with its strength there, in [0, 1]. */
export interface Voice {
  id: string;
  strength: number;
}

/** How one strength on the floor came about. All numbers in [0, 1]. */
export interface Working {
  /** Strength before anyone answers, with what the player did to it. */
  base: number;
  /** Those who have the floor, the strongest first. */
  supporters: Voice[];
  attackers: Voice[];
  /** Those who speak to it as well, but count nowhere here: stronger voices have the floor. */
  unheard: string[];
  /** The voices of each side together: each further one adds less. */
  support: number;
  attack: number;
  strength: number;
  /** The same by Quadratic Energy, the second opinion. */
  second: number;
}

/** The working of every option and of every argument on the table, by id. */
export function workingsOn(
  options: readonly string[],
  table: readonly Argument[],
  bases: number[],
): Record<string, Working> {
  const graph = graphOn(options, table, bases);
  const admit = floorRule(table, options.length);
  const values = strengths(graph, dfquad, admit);
  const second = strengths(graph, quadraticEnergy, admit);
  const ids = [...options, ...table.map(({ id }) => id)];
  const voices = (heard: readonly number[]): Voice[] =>
    heard
      .map((number) => ({ id: ids[number]!, strength: values[number]! }))
      .sort((a, b) => b.strength - a.strength);
  const working = (number: number): Working => {
    const sides = [graph.supporters[number]!, graph.attackers[number]!] as const;
    const heard = sides.map((side) => admit(side, values));
    const [supporters, attackers] = [voices(heard[0]!), voices(heard[1]!)];
    return {
      base: graph.base[number]!,
      supporters,
      attackers,
      unheard: sides
        .flat()
        .filter((voice) => !heard.flat().includes(voice))
        .map((voice) => ids[voice]!),
      support: together(supporters.map(({ strength }) => strength)),
      attack: together(attackers.map(({ strength }) => strength)),
      strength: values[number]!,
      second: second[number]!,
    };
  };
  return Object.fromEntries(ids.map((id, number) => [id, working(number)]));
}
