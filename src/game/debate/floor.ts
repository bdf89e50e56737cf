import type { Argument } from '../../scenario/format/argument.ts';
import { floorRule } from './admission.ts';
import { type Graph, graphOf } from './graph.ts';
import { mandates } from './mandate.ts';
import { dfquad, quadraticEnergy } from './semantics.ts';
import { type Admission, strengths } from './strength.ts';

/** Every option starts even: the desks, not the author, decide the motion. */
const OPTION_BASE = 0.5;

/** What currently counts in a debate. */
export interface Floor {
  /** Strength of every argument on the table and of every option, by id, in [0, 1]. */
  strength: Record<string, number>;
  /** Mandate of every option, by id, in [0, 1]. */
  mandate: Record<string, number>;
  /** Arguments that were said and count nowhere: stronger voices have the floor. */
  offFloor: string[];
  /** True if the second semantics would let another option win. */
  contested: boolean;
}

export function graphOn(
  options: readonly string[],
  table: readonly Argument[],
  bases: number[],
): Graph {
  const first = options.length;
  const toward = (kind: 'supports' | 'attacks') =>
    [...options, ...table.map(({ id }) => id)].map((target) =>
      table.flatMap((argument, at) => (argument[kind].includes(target) ? [first + at] : [])),
    );
  return graphOf(
    [...options.map(() => OPTION_BASE), ...bases],
    toward('supports'),
    toward('attacks'),
  );
}

function outside(graph: Graph, first: number, values: readonly number[], admit: Admission) {
  const heard = new Set(
    [...graph.supporters, ...graph.attackers].flatMap((voices) => [...admit(voices, values)]),
  );
  return graph.base.flatMap((_, number) => (number < first || heard.has(number) ? [] : [number]));
}

const strongest = (values: readonly number[]): number =>
  values.reduce((best, value, at) => (value > values[best]! ? at : best), 0);

/** Weighs the options of a motion by the arguments on the table, each with its base of the moment. */
export function weigh(
  options: readonly string[],
  table: readonly Argument[],
  bases: number[],
): Floor {
  const graph = graphOn(options, table, bases);
  const admit = floorRule(table, options.length);
  const values = strengths(graph, dfquad, admit);
  const second = strengths(graph, quadraticEnergy, admit);
  const ids = [...options, ...table.map(({ id }) => id)];
  const count = options.length;
  const backed = mandates(values.slice(0, count));
  return {
    strength: Object.fromEntries(ids.map((id, at) => [id, values[at]!])),
    mandate: Object.fromEntries(options.map((id, at) => [id, backed[at]!])),
    offFloor: outside(graph, count, values, admit).map((number) => ids[number]!),
    contested: strongest(values.slice(0, count)) !== strongest(second.slice(0, count)),
  };
}

/** Mandates alone: what the rules need of a floor, in the order of the options. */
export function mandatesOn(
  options: readonly string[],
  table: readonly Argument[],
  bases: number[],
): number[] {
  const graph = graphOn(options, table, bases);
  const values = strengths(graph, dfquad, floorRule(table, options.length));
  return mandates(values.slice(0, options.length));
}
