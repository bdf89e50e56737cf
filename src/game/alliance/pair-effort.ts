/**
 * Cooperation needs two: the multilateral effort that reaches a pair is the geometric mean of
 * what both spend, as far as they are willing. If one spends nothing, the other's is lost.
 */
export function pairEffort(mine: number, theirs: number, willingness: number): number {
  return Math.sqrt(mine * theirs * willingness);
}
