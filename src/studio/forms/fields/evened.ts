import type { Value } from '../../../scenario/edit/index.ts';

/** The same weights in the same proportion as one whole, to the hundredth; the largest takes what is left. */
export function evened(weights: Value | undefined): Value {
  if (weights === null || typeof weights !== 'object' || Array.isArray(weights)) return {};
  const given = Object.entries(weights).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number' && entry[1] > 0,
  );
  const sum = given.reduce((total, [, weight]) => total + weight, 0);
  if (sum === 0) return {};
  const shares = given.map(([name, weight]): [string, number] => [
    name,
    Math.round((weight / sum) * 100) / 100,
  ]);
  const largest = shares.reduce((best, share) => (share[1] > best[1] ? share : best));
  const others = shares.reduce((total, share) => (share === largest ? total : total + share[1]), 0);
  largest[1] = Math.round((1 - others) * 100) / 100;
  return Object.fromEntries(shares);
}
