import { leastShown } from '../protocol/choices.ts';
import type { ClassState, Verdict } from './state.ts';

/** Whether so few voted in an anonymous class that their counts would point at somebody. */
export function tooFew({ setup }: ClassState, { votes, voted }: Pick<Verdict, 'votes' | 'voted'>) {
  const all = Object.values(votes).reduce((sum, each) => sum + each, 0);
  return voted && all < leastShown(setup.anonymity);
}

/** A verdict as it may be told: without counts where they would point at somebody. */
export const verdictShown = (state: ClassState, verdict: Verdict): Verdict =>
  tooFew(state, verdict) ? { ...verdict, votes: {} } : verdict;
