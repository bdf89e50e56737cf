/** How often each of some things was seen, by name. */
export type Counts = Record<string, number>;

export function count(counts: Counts, name: string, times = 1): void {
  counts[name] = (counts[name] ?? 0) + times;
}

export function joinCounts(counts: Counts, other: Readonly<Counts>): void {
  for (const [name, times] of Object.entries(other)) count(counts, name, times);
}
