import { exp } from './exponential.ts';

/** Turns log-odds into an index between 0 and 1. */
export function logistic(logOdds: number): number {
  return 1 / (1 + exp(-logOdds));
}
