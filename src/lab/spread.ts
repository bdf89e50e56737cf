/** A figure over many matches: enough to give its mean, and to be added to another one. */
export interface Spread {
  count: number;
  sum: number;
  squares: number;
}

/** A mean with the ends of its 95% confidence interval. */
export interface Mean {
  mean: number;
  low: number;
  high: number;
}

export const nothing = (): Spread => ({ count: 0, sum: 0, squares: 0 });

export function add(spread: Spread, value: number): void {
  spread.count += 1;
  spread.sum += value;
  spread.squares += value * value;
}

export function join(spread: Spread, other: Spread): void {
  spread.count += other.count;
  spread.sum += other.sum;
  spread.squares += other.squares;
}

/** Standard errors on each side of a mean between which it lies with a confidence of 95%. */
const CONFIDENT = 1.96;

/** By the normal approximation; of a single match the interval is that one value. */
export function meanOf({ count, sum, squares }: Spread): Mean {
  if (count === 0) return { mean: 0, low: 0, high: 0 };
  const mean = sum / count;
  const variance = count > 1 ? Math.max(0, (squares - sum * mean) / (count - 1)) : 0;
  const off = CONFIDENT * Math.sqrt(variance / count);
  return { mean, low: mean - off, high: mean + off };
}
