/** A smooth hill from 0 over 1 to 0: rises from `from`, stands highest at `top`, has gone at `to`. */
export function bump(at: number, from: number, top: number, to: number): number {
  if (at <= from || at >= to) return 0;
  const way = at < top ? (at - from) / (top - from) : (to - at) / (to - top);
  return way * way * (3 - 2 * way);
}
