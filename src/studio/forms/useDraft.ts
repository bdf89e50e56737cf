import { useCallback, useEffect, useRef, useState } from 'react';

/** Writing a long file anew takes longer than a letter: it is done when the hand rests. */
const REST_MS = 350;

/** What has been typed and is not in the document yet, in whatever field. */
const waitingNow = new Set<() => void>();

/** Takes everything over that still waits: before an undo, and before the page goes. */
export function settleDrafts(): void {
  for (const settle of [...waitingNow]) settle();
}

/** What is being typed, ahead of the document: it follows after a rest, and at once when the field is left. */
export function useDraft(value: string, commit: (text: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  const waiting = useRef<{ text: string; clock: ReturnType<typeof setTimeout> } | null>(null);
  const newest = useRef(commit);
  newest.current = commit;

  const settle = useCallback(() => {
    const held = waiting.current;
    if (!held) return;
    clearTimeout(held.clock);
    waiting.current = null;
    waitingNow.delete(settle);
    newest.current(held.text);
  }, []);

  // What another view or an undo writes stands above what the hand began with.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only another value ends a draft
  useEffect(() => {
    if (!waiting.current) setDraft(null);
  }, [value]);
  useEffect(() => settle, [settle]);

  return {
    text: draft ?? value,
    change(text: string) {
      if (waiting.current) clearTimeout(waiting.current.clock);
      waiting.current = { text, clock: setTimeout(settle, REST_MS) };
      waitingNow.add(settle);
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
