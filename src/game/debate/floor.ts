import type { Argument } from '../../scenario/format/argument.ts';
import { graphOf } from './graph.ts';
import { mandates } from './mandate.ts';
import { dfquad } from './semantics.ts';
import { strengths } from './strength.ts';

/** What the player did in the debate: back an argument on the floor, or bring one in from the hand. */
export interface Intervention {
  move: 'endorse' | 'rebut';
  argument: string;
}

/** An endorsement closes this share of the gap between the argument's base and 1 (designer's assumption). */
const ENDORSEMENT = 0.5;
/** Every option starts even: the desks, not the author, decide the motion. */
const OPTION_BASE = 0.5;

export interface Floor {
  /** Strength of every argument on the floor and of every option, by id, in [0, 1]. */
  strength: Record<string, number>;
  /** Mandate of every option, by id, in [0, 1]. */
  mandate: Record<string, number>;
}

function based(argument: Argument, interventions: readonly Intervention[]): number {
  const endorsed = interventions.some(
    ({ move, argument: id }) => move === 'endorse' && id === argument.id,
  );
  return endorsed ? argument.base + ENDORSEMENT * (1 - argument.base) : argument.base;
}

/**
 * Weighs the options of a motion by the arguments on the floor.
 * Links to an argument that is not on the floor count for nothing.
 */
export function weigh(
  options: readonly string[],
  onFloor: readonly Argument[],
  interventions: readonly Intervention[],
): Floor {
  const ids = [...options, ...onFloor.map(({ id }) => id)];
  const links = (kind: 'supports' | 'attacks', target: string) =>
    onFloor.flatMap((argument, index) =>
      argument[kind].includes(target) ? [options.length + index] : [],
    );
  const graph = graphOf(
    [...options.map(() => OPTION_BASE), ...onFloor.map((each) => based(each, interventions))],
    ids.map((id) => links('supports', id)),
    ids.map((id) => links('attacks', id)),
  );
  const values = strengths(graph, dfquad);
  const backed = mandates(values.slice(0, options.length));
  return {
    strength: Object.fromEntries(ids.map((id, index) => [id, values[index]!])),
    mandate: Object.fromEntries(options.map((id, index) => [id, backed[index]!])),
  };
}
