import { useEffect, useRef, useState } from 'react';

/** A hand that rests so long has finished a thought. */
const REST_MS = 500;

/**
 * A text under the hand: every letter shows at once, and what was written is handed on when the hand
 * rests or the field goes. What is changed elsewhere (an undo, another view) replaces it.
 */
export function useSettled(value: string, hand: (value: string) => void) {
  const [text, setText] = useState(value);
  const clock = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const waiting = useRef<string | null>(null);
  useEffect(() => {
    if (waiting.current === null) setText(value);
  }, [value]);
  const settle = () => {
    clearTimeout(clock.current);
    const written = waiting.current;
    waiting.current = null;
    if (written !== null && written !== value) hand(written);
  };
  const latest = useRef(settle);
  latest.current = settle;
  // Nothing that was written may be lost when the field goes.
  useEffect(() => () => latest.current(), []);
  const write = (next: string) => {
    setText(next);
    waiting.current = next;
    clearTimeout(clock.current);
    clock.current = setTimeout(() => latest.current(), REST_MS);
  };
  return [text, write] as const;
}
