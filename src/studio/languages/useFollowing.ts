import { useEffect, useRef } from 'react';
import { useBench, useBenchState } from '../bench/useBench.ts';
import type { Step } from '../document/step.ts';
import { type AllTexts, allTexts, followed } from './follow.ts';

/** Notes after every step, as a part of it, which translations have become older than their original. */
export function useFollowing(): void {
  const bench = useBench();
  const history = useBenchState((state) => state.history);
  const texts = useRef<AllTexts | null>(null);
  const seen = useRef(new WeakSet<Step>());
  useEffect(() => {
    const last = history.done.at(-1);
    const after = allTexts(history.files);
    const before = texts.current;
    if (!after) return;
    texts.current = after;
    // What was taken back or done again brings its notes along.
    const isNew = last && history.undone.length === 0 && !seen.current.has(last);
    if (before && isNew) bench.amend(followed(before, history.files, after));
    const now = bench.get().history.done.at(-1);
    if (now) seen.current.add(now);
  }, [bench, history]);
}
