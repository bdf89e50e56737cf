import type { Graph } from './graph.ts';
import type { Semantics } from './semantics.ts';

/** Which of the voices on one side of an argument count, given the strengths so far. */
export type Admission = (
  voices: readonly number[],
  strengths: readonly number[],
) => readonly number[];

const everyone: Admission = (voices) => voices;

function strengthOf(
  { base, attackers, supporters }: Graph,
  number: number,
  strengths: readonly number[],
  semantics: Semantics,
  admit: Admission = everyone,
): number {
  return semantics(
    base[number]!,
    admit(attackers[number]!, strengths).map((other) => strengths[other]!),
    admit(supporters[number]!, strengths).map((other) => strengths[other]!),
  );
}

/** The strength of every argument, in [0, 1]; `admit` decides who has the floor. */
export function strengths(graph: Graph, semantics: Semantics, admit = everyone): number[] {
  const result = graph.base.map(() => 0);
  for (const number of graph.order) {
    result[number] = strengthOf(graph, number, result, semantics, admit);
  }
  return result;
}

/**
 * The strengths after some bases have changed: only what hangs on a changed argument is weighed
 * again, and only as far as a strength really moves. `graph` has the new bases.
 */
export function reweighed(
  graph: Graph,
  before: readonly number[],
  changed: readonly number[],
  semantics: Semantics,
): number[] {
  const result = [...before];
  const moved = new Set<number>();
  for (const number of graph.order) {
    const below = [...graph.attackers[number]!, ...graph.supporters[number]!];
    if (!changed.includes(number) && !below.some((other) => moved.has(other))) continue;
    const strength = strengthOf(graph, number, result, semantics);
    if (strength === result[number]) continue;
    result[number] = strength;
    moved.add(number);
  }
  return result;
}
