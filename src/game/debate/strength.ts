import type { Graph } from './graph.ts';
import type { Semantics } from './semantics.ts';

function strengthOf(
  { base, attackers, supporters }: Graph,
  number: number,
  strengths: readonly number[],
  semantics: Semantics,
): number {
  return semantics(
    base[number]!,
    attackers[number]!.map((other) => strengths[other]!),
    supporters[number]!.map((other) => strengths[other]!),
  );
}

/** The strength of every argument, in [0, 1]. */
export function strengths(graph: Graph, semantics: Semantics): number[] {
  const result = graph.base.map(() => 0);
  for (const number of graph.order) {
    result[number] = strengthOf(graph, number, result, semantics);
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
