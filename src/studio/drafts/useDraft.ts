import { useCallback, useEffect, useRef, useState } from 'react';
import { patience } from './patience.ts';
import { hold, release } from './waiting.ts';

interface Waiting {
  text: string;
  /** When the first letter that waits was typed. */
  since: number;
  clock: ReturnType<typeof setTimeout>;
}

/**
 * What is being typed, ahead of the document: it follows after a rest, soon in any case, and at once
 * when the field is left.
 */
export function useDraft(
  value: string,
  commit: (text: string) => void,
  /** Whether what is typed says what the document says, though in other letters. */
  means: (text: string, value: string) => boolean = (text, told) => text === told,
) {
  const [draft, setDraft] = useState<string | null>(null);
  const waiting = useRef<Waiting | null>(null);
  const newest = useRef(commit);
  newest.current = commit;

  const settle = useCallback(() => {
    const held = waiting.current;
    if (!held) return;
    clearTimeout(held.clock);
    waiting.current = null;
    release(settle);
    newest.current(held.text);
  }, []);

  // What another view or an undo writes stands above what the hand began with.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another value ends a draft
  useEffect(() => {
    if (!waiting.current)
      setDraft((typed) => (typed !== null && means(typed, value) ? typed : null));
  }, [value]);
  useEffect(() => settle, [settle]);

  return {
    text: draft ?? value,
    change(text: string) {
      const now = performance.now();
      const since = waiting.current?.since ?? now;
      clearTimeout(waiting.current?.clock);
      waiting.current = { text, since, clock: setTimeout(settle, patience(since, now)) };
      hold(settle);
      setDraft(text);
    },
    settle,
    /** Leaves the field: what could not be taken over is given up. */
    leave() {
      settle();
      setDraft(null);
    },
  };
}
