/** An argument or an option with a base strength, and who supports and attacks it (indices into the list). */
export interface FloorNode {
  base: number;
  supporters: readonly number[];
  attackers: readonly number[];
}

const UNVISITED = -1;

/** Several voices on one side: 1 - prod(1 - v), so each further voice adds less. */
function aggregate(strengths: readonly number[], members: readonly number[]): number {
  let silence = 1;
  for (const member of members) silence *= 1 - strengths[member]!;
  return 1 - silence;
}

/**
 * Exact DF-QuAD strengths (Rago, Toni, Aurisicchio, Baroni 2016), each in [0, 1].
 * The graph must be acyclic: `check` refuses cycles, so here one would only be a defect, and throws.
 */
export function strengths(nodes: readonly FloorNode[]): number[] {
  const result = nodes.map(() => UNVISITED);
  const open = new Set<number>();
  const settle = (index: number): void => {
    if (result[index] !== UNVISITED) return;
    if (open.has(index)) throw new Error(`the arguments run in a circle at ${index}`);
    open.add(index);
    const { base, supporters, attackers } = nodes[index]!;
    for (const other of supporters) settle(other);
    for (const other of attackers) settle(other);
    const pull = aggregate(result, supporters) - aggregate(result, attackers);
    result[index] = pull >= 0 ? base + (1 - base) * pull : base + base * pull;
    open.delete(index);
  };
  for (let index = 0; index < nodes.length; index += 1) settle(index);
  return result;
}
