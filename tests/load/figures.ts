/** The value below which a share of all lies, in [0, 1]. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** p50, p95, p99 and the most, in milliseconds. */
export function spread(values: readonly number[]): string {
  const at = (share: number) => `${Math.round(quantile(values, share))}`;
  return `p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, most ${at(1)} ms (${values.length})`;
}

export const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;
