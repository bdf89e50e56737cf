/** Every gauge lies in [0, 1]; what would leave the range stops at its edge. */
export function clip(value: number): number {
  return Math.max(0, Math.min(1, value));
}
