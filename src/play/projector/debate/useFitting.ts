import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * Nobody scrolls a wall: of a list in a box of its own height only whole entries are shown, from
 * the first on. `key` changes with what is listed. In a box that grows all of them fit.
 */
export function useFitting<Box extends HTMLElement>(
  key: string,
): { box: RefObject<Box | null>; fitting: number } {
  const box = useRef<Box>(null);
  const [fitting, setFitting] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is listed has another height
  useLayoutEffect(() => {
    const list = box.current;
    if (!list) return;
    const measure = () => {
      const entries = [...list.children].filter((each) => each instanceof HTMLElement);
      for (const entry of entries) entry.hidden = false;
      const bottom = list.getBoundingClientRect().bottom + 1;
      const whole = entries.filter((each) => each.getBoundingClientRect().bottom <= bottom).length;
      const shown = Math.max(1, whole);
      for (const [at, entry] of entries.entries()) entry.hidden = at >= shown;
      setFitting(Math.min(shown, entries.length));
    };
    measure();
    const watcher = new ResizeObserver(measure);
    watcher.observe(list);
    return () => watcher.disconnect();
  }, [key]);
  return { box, fitting };
}
