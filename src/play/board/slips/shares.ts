import type { OptionPicture, Strategy } from '../picture.ts';

const STRATEGIES: Strategy[] = ['bilateral', 'multilateral', 'independent'];

export interface Share {
  strategy: Strategy;
  /** Of the effort that the option spends. */
  part: number;
}

/** Under this a strategy colours no edge and gives no mark. */
const SLIGHT = 0.2;

/** What an option is made of, the largest part first. An option without effort has none. */
export function shareOut(shares: OptionPicture['shares']): Share[] {
  const total = STRATEGIES.reduce((sum, strategy) => sum + shares[strategy], 0);
  if (total <= 0) return [];
  const parts = STRATEGIES.map((strategy) => ({ strategy, part: shares[strategy] / total }))
    .filter(({ part }) => part >= SLIGHT)
    .sort((a, b) => b.part - a.part);
  const kept = parts.reduce((sum, { part }) => sum + part, 0);
  return parts.map(({ strategy, part }) => ({ strategy, part: part / kept }));
}
